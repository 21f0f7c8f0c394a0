package app.lanyard.extract.link;

import app.lanyard.extract.text.PhraseMap;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A web address, and which parts of it tell what it leads to. Lenient: any text has them.
 *
 * @param url the address in lower case
 * @param startOfHost where the host begins, without {@code www.}
 * @param endOfHost where the path begins, which is meant with query and fragment; the same as
 *     {@code startOfHost} if there is no host
 */
record Address(String url, int startOfHost, int endOfHost) {

  private static final int LONGEST_SCHEME = 8;

  static Address of(String url) {
    String lower = isPlain(url) ? url : folded(url);
    int scheme = lower.indexOf("://");
    if (scheme < 0 || scheme > LONGEST_SCHEME) {
      return new Address(lower, 0, 0);
    }
    int start = scheme + 3;
    int end = endOfHost(lower, start);
    int named = lower.startsWith("www.", start) ? Math.min(start + 4, end) : start;
    return new Address(lower, named, end);
  }

  /** Whether an address is as it is to be compared: most are. */
  private static boolean isPlain(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || c >= 0x7F || c == '\\' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String url) {
    return url.replace("\\", "").strip().toLowerCase(Locale.ROOT);
  }

  boolean isWeb() {
    return endOfHost > startOfHost;
  }

  /** Whether the host is this one or below it. */
  boolean isUnder(String domain) {
    int start = endOfHost - domain.length();
    return start >= startOfHost
        && url.startsWith(domain, start)
        && (start == startOfHost || url.charAt(start - 1) == '.');
  }

  /** Whether the host is one of some domains or below it. */
  boolean isUnderAny(PhraseMap<?> domains) {
    for (int at = startOfHost; at >= 0; at = nextDomain(at)) {
      if (domains.contains(url, at, endOfHost)) {
        return true;
      }
    }
    return false;
  }

  /** Where the domain above one begins, which begins at a position itself; -1 if none is. */
  int nextDomain(int from) {
    int dot = url.indexOf('.', from, endOfHost);
    return dot < 0 || dot + 1 == endOfHost ? -1 : dot + 1;
  }

  boolean hostBegins(String beginning) {
    return beginning.length() <= endOfHost - startOfHost && url.startsWith(beginning, startOfHost);
  }

  boolean hostHolds(String part) {
    return url.indexOf(part, startOfHost, endOfHost) >= 0;
  }

  boolean hasHostLike(Pattern whole) {
    return whole.matcher(url).region(startOfHost, endOfHost).matches();
  }

  boolean hasPath() {
    return endOfHost < url.length();
  }

  boolean pathBegins(String beginning) {
    return url.startsWith(beginning, endOfHost);
  }

  boolean pathHolds(String part) {
    return url.indexOf(part, endOfHost) >= 0;
  }

  boolean hasPathLike(Pattern whole) {
    return whole.matcher(url).region(endOfHost, url.length()).matches();
  }

  /** Whether the path goes on after its first slash. */
  boolean leadsBelowRoot() {
    return url.length() - endOfHost > 1 && !pathBegins("/?") && !pathBegins("/#");
  }

  /** Where the host ends that begins at a position. */
  static int endOfHost(String url, int start) {
    for (int i = start; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return i;
      }
    }
    return url.length();
  }
}
