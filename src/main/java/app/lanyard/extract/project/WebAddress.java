package app.lanyard.extract.project;

import java.util.Locale;

/** Brings the addresses of web pages into one form, so that they can be compared. */
final class WebAddress {

  private WebAddress() {}

  /** Host and path in lower case, without scheme, "www.", query, fragment and ".git". */
  static String key(String url) {
    int start = startOfHost(url);
    int end = start;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    while (end > start && url.charAt(end - 1) == '/') {
      end--;
    }
    String key = url.substring(start, end).toLowerCase(Locale.ROOT);
    return key.endsWith(".git") ? key.substring(0, key.length() - 4) : key;
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
