package app.lanyard.extract.project;

import java.util.Locale;

/** Brings the addresses of web pages into one form, so that they can be compared. */
final class WebAddress {

  private static final String GIT = ".git";

  private WebAddress() {}

  /** Host and path in lower case, without scheme, "www.", query, fragment and ".git". */
  static String key(String url) {
    int start = startOfHost(url);
    return url.substring(start, end(url, start)).toLowerCase(Locale.ROOT);
  }

  /** Where the path ends, before a query, a fragment and ".git". */
  static int end(String url, int start) {
    int end = start;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    while (end > start && url.charAt(end - 1) == '/') {
      end--;
    }
    int bare = end - GIT.length();
    return bare >= start && url.regionMatches(true, bare, GIT, 0, GIT.length()) ? bare : end;
  }

  /** Whether a key stands at a position, in any case, which its first letter mostly tells. */
  static boolean isAt(String url, int start, String key) {
    return key.isEmpty()
        || (start < url.length()
            && Letters.fold(url.charAt(start)) == key.charAt(0)
            && url.regionMatches(true, start, key, 0, key.length()));
  }

  /** Where the host begins, behind the scheme and "www.". */
  static int startOfHost(String url) {
    int scheme = url.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    return url.startsWith("www.", start) ? start + 4 : start;
  }

  static int endOfHost(String url, int start) {
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  static boolean isWeb(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }
}
