package app.lanyard.extract.link;

import app.lanyard.extract.text.PhraseMap;
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
    int start = scheme + 3;
    int end = endOfHost(lower, start);
    int named = lower.startsWith("www.", start) ? Math.min(start + 4, end) : start;
    return new Address(lower.substring(named, end), lower.substring(end));
  }

  boolean isWeb() {
    return !host.isEmpty();
  }

  /** Whether the host is this one or below it. */
  boolean isUnder(String domain) {
    int before = host.length() - domain.length() - 1;
    return host.endsWith(domain) && (before < 0 || host.charAt(before) == '.');
  }

  /** Whether the host is one of some domains or below it. */
  boolean isUnderAny(PhraseMap<?> domains) {
    for (int at = 0; at >= 0; at = nextDomain(at)) {
      if (domains.contains(host, at, host.length())) {
        return true;
      }
    }
    return false;
  }

  /** Where the domain above one begins, which begins at a position itself; -1 if none is. */
  int nextDomain(int from) {
    int dot = host.indexOf('.', from);
    return dot < 0 || dot + 1 == host.length() ? -1 : dot + 1;
  }

  /** Whether the path goes on after its first slash. */
  boolean leadsBelowRoot() {
    return path.length() > 1 && !path.startsWith("/?") && !path.startsWith("/#");
  }

  private static int endOfHost(String url, int start) {
    for (int i = start; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return i;
      }
    }
    return url.length();
  }
}
