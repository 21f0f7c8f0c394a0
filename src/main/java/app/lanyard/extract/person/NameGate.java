package app.lanyard.extract.person;

import app.lanyard.extract.text.Letters;

/**
 * A cheap test before a text is read for the full names of people: whether its first two words can
 * begin a name. Most text begins otherwise.
 */
final class NameGate {

  /** From here on scripts have no capitals, or write names without spaces. */
  private static final int BEYOND_GREEK_AND_CYRILLIC = 0x530;

  private static final String BEFORE_CAPITAL = "dDlLO";
  private static final String APOSTROPHES = "'’";

  private NameGate() {}

  /** Never false for a text that begins with somebody's full name. */
  static boolean mayBeginWithFullName(String text) {
    int first = firstOfName(text);
    if (first == text.length() || text.charAt(first) >= BEYOND_GREEK_AND_CYRILLIC) {
      return true;
    }
    int firstEnd = endOfWord(text, first);
    if (!mayBeInName(text, first, firstEnd)) {
      return false;
    }
    int second = firstEnd;
    while (second < text.length() && !Character.isLetter(text.charAt(second))) {
      if (text.charAt(second) >= BEYOND_GREEK_AND_CYRILLIC || text.charAt(second) == '(') {
        return true;
      }
      second++;
    }
    return second < text.length() && mayBeInName(text, second, endOfWord(text, second));
  }

  private static int firstOfName(String text) {
    int at = 0;
    while (at < text.length() && PersonName.isMark(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && !Letters.isSpace(text.charAt(end)) && text.charAt(end) != ',') {
      end++;
    }
    return end;
  }

  /** Whether a word has a capital where names have one, or is one of those that names hold. */
  private static boolean mayBeInName(String text, int start, int end) {
    char c = text.charAt(start);
    if (Letters.isDigit(c)) {
      return false;
    }
    boolean elided =
        BEFORE_CAPITAL.indexOf(c) >= 0
            && start + 1 < end
            && APOSTROPHES.indexOf(text.charAt(start + 1)) >= 0;
    return !Character.isLowerCase(c)
        || elided
        || PersonName.isBesideNames(text.substring(start, end));
  }
}
