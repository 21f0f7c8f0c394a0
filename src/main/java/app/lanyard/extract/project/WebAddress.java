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
    while (end < url.length() && !isBehindPath(url.charAt(end))) {
      end++;
    }
    while (end > start && url.charAt(end - 1) == '/') {
      end--;
    }
    int bare = end - GIT.length();
    return bare >= start && url.regionMatches(true, bare, GIT, 0, GIT.length()) ? bare : end;
  }

  /** Where the host begins, behind the scheme and "www.". */
  static int startOfHost(String url) {
    int scheme = url.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    return url.startsWith("www.", start) ? start + 4 : start;
  }

  static int endOfHost(String url, int start) {
    int end = start;
    while (end < url.length() && !isBehindHost(url.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBehindHost(char c) {
    return c == '/' || isBehindPath(c);
  }

  private static boolean isBehindPath(char c) {
    return c == '?' || c == '#';
  }

  static boolean isWeb(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }
}
