package app.lanyard.extract.person;

import app.lanyard.extract.text.Letters;

/** Tells the words of names by their letters, without a look at what they mean. */
final class NameWord {

  private static final String BEFORE_CAPITAL = "dDlLO";
  private static final String APOSTROPHES = "'’";
  private static final String MARKS_INSIDE = "'’.-";
  private static final int LONGEST = 25;
  private static final int MOST_INITIALS = 3;

  private NameWord() {}

  /** A word with a capital such as "Ada", "O'Hara", "d'Arc", "Jean-Luc", "Jr.". */
  static boolean isProper(String word) {
    return isCapitalised(word, 0) || (isElided(word, 0) && isCapitalised(word, 2));
  }

  /** Up to three capitals, each with or without a full stop and a hyphen: "J.", "J.-P.", "DHH". */
  static boolean isInitials(String word) {
    int letters = 0;
    int at = 0;
    while (at < word.length() && letters < MOST_INITIALS && isCapital(word.codePointAt(at))) {
      at += Character.charCount(word.codePointAt(at));
      at += word.startsWith(".", at) ? 1 : 0;
      at += word.startsWith("-", at) ? 1 : 0;
      letters++;
    }
    return letters > 0 && at == word.length();
  }

  /** Whether a letter and an apostrophe stand at a position, as in "d'Arc". */
  static boolean isElided(String text, int at) {
    return at + 1 < text.length()
        && BEFORE_CAPITAL.indexOf(text.charAt(at)) >= 0
        && APOSTROPHES.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Whether a character may stand in a name behind its capital. */
  static boolean isInside(int codePoint) {
    return Letters.isLetter(codePoint)
        || MARKS_INSIDE.indexOf(codePoint) >= 0
        || (codePoint >= 0x80 && isCombining(codePoint));
  }

  private static boolean isCapitalised(String word, int start) {
    if (start >= word.length() || !isCapital(word.codePointAt(start))) {
      return false;
    }
    int at = start;
    int letters = 0;
    while (at < word.length() && isInside(word.codePointAt(at))) {
      at += Character.charCount(word.codePointAt(at));
      letters++;
    }
    return at == word.length() && letters <= LONGEST;
  }

  /** {@code \p{Lu}} */
  private static boolean isCapital(int codePoint) {
    return codePoint < 0x80
        ? codePoint >= 'A' && codePoint <= 'Z'
        : Character.getType(codePoint) == Character.UPPERCASE_LETTER;
  }

  /** {@code \p{M}} */
  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
