package app.lanyard.extract.link;

import java.util.Locale;

/**
 * The parts of a web address that tell what it leads to. Lenient: any text has them.
 *
 * @param host in lower case, without {@code www.}; empty if there is none
 * @param path the path with query and fragment, in lower case
 */
record Address(String host, String path) {

  static Address of(String url) {
    String bare = url.indexOf('\\') < 0 ? url : url.replace("\\", "");
    String lower = bare.strip().toLowerCase(Locale.ROOT);
    int scheme = lower.indexOf("://");
    if (scheme < 0 || scheme > 8) {
      return new Address("", lower);
    }
    String rest = lower.substring(scheme + 3);
    int slash = indexOfAny(rest);
    String host = slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "" : rest.substring(slash);
    return new Address(host.startsWith("www.") ? host.substring(4) : host, path);
  }

  boolean isWeb() {
    return !host.isEmpty();
  }

  /** Whether the host is this one or below it. */
  boolean isUnder(String domain) {
    int before = host.length() - domain.length() - 1;
    return host.endsWith(domain) && (before < 0 || host.charAt(before) == '.');
  }

  /** Whether the path goes on after its first slash. */
  boolean leadsBelowRoot() {
    return path.length() > 1 && !path.startsWith("/?") && !path.startsWith("/#");
  }

  private static int indexOfAny(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return i;
      }
    }
    return -1;
  }
}
