package app.lanyard.extract;

import java.util.regex.Pattern;

/** Titles in quotation marks of any language. */
final class QuotedTitle {

  private static final String OPENING = "\"“«„「『《";
  private static final Pattern QUOTED = Pattern.compile("[" + OPENING + "].{3,300}[\"”»“」』》]");

  private QuotedTitle() {}

  /** Whether the marks are around the whole of a text. */
  static boolean is(String text) {
    return !text.isEmpty()
        && OPENING.indexOf(text.charAt(0)) >= 0
        && QUOTED.matcher(text).matches();
  }

  /** A cheap test: whether a text begins with such a mark. */
  static boolean mayBegin(String text) {
    return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
  }

  /** The title without marks around the whole of it, which are not part of it. */
  static String unquoted(String title) {
    return is(title) && title.indexOf(title.charAt(title.length() - 1), 1) == title.length() - 1
        ? title.substring(1, title.length() - 1)
        : title;
  }
}
