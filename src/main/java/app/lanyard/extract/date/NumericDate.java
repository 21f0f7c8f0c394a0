package app.lanyard.extract.date;

import app.lanyard.extract.text.Letters;

/**
 * A date in figures such as 04/03/2025 or 16-05-25, whose parts may be in either order.
 *
 * @param first the first part, 0 if there is no such date
 * @param second the second part, 0 if there is no such date
 * @param end the position behind it, or behind the number that is none
 */
record NumericDate(int first, int second, int end) {

  private static final String SEPARATORS = "/-";
  private static final String NEVER_BEFORE = "/.-";

  /** A cheap test: whether one or two figures and a separator begin where a number does. */
  static boolean mayBegin(String text, int start) {
    int end = Letters.isDigit(text, start + 1) ? start + 2 : start + 1;
    return isSeparator(text, end);
  }

  /** What begins at a position, where a number does. */
  static NumericDate at(String text, int start) {
    int first = endOfNumber(text, start);
    var none = new NumericDate(0, 0, first);
    if (first - start > 2 || isOneOf(NEVER_BEFORE, text, start - 1) || !isSeparator(text, first)) {
      return none;
    }
    int second = endOfNumber(text, first + 1);
    int figures = second - first - 1;
    if (figures < 1 || figures > 2 || !isSeparator(text, second)) {
      return none;
    }
    int year = endOfNumber(text, second + 1);
    int yearFigures = year - second - 1;
    if ((yearFigures != 2 && yearFigures != 4) || isSeparator(text, year)) {
      return none;
    }
    return new NumericDate(
        Integer.parseInt(text, start, first, 10),
        Integer.parseInt(text, first + 1, second, 10),
        year);
  }

  static int endOfNumber(String text, int start) {
    int end = start;
    while (Letters.isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isSeparator(String text, int at) {
    return isOneOf(SEPARATORS, text, at);
  }

  private static boolean isOneOf(String characters, String text, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
