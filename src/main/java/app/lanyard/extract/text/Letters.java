package app.lanyard.extract.text;

/** Characters by their Unicode category, as regular expressions tell them. */
public final class Letters {

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;

  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** Behind the Latin, Greek and Cyrillic letters, which most notes are written in. */
  private static final int COMMON = 0x530;

  private static final boolean[] LETTER = new boolean[COMMON];
  private static final boolean[] LETTER_OR_NUMBER = new boolean[COMMON];
  private static final char[] LOWER = new char[COMMON];

  static {
    for (char c = 0; c < COMMON; c++) {
      LETTER[c] = Character.isLetter(c);
      LETTER_OR_NUMBER[c] = isOfCategory(c, LETTERS | NUMBERS);
      LOWER[c] = Character.toLowerCase(c);
    }
  }

  private Letters() {}

  private static boolean isOfCategory(int codePoint, int categories) {
    return (categories >>> Character.getType(codePoint) & 1) != 0;
  }

  /** {@code [\p{L}\p{N}]} */
  public static boolean isLetterOrNumber(int codePoint) {
    return codePoint < COMMON
        ? LETTER_OR_NUMBER[codePoint]
        : isOfCategory(codePoint, LETTERS | NUMBERS);
  }

  /** {@code \p{L}} */
  public static boolean isLetter(int codePoint) {
    return codePoint < COMMON ? LETTER[codePoint] : Character.isLetter(codePoint);
  }

  /** The letter in lower case, if that is a single character whatever is around it. */
  public static char lower(char c) {
    return c < COMMON ? LOWER[c] : Character.toLowerCase(c);
  }

  /** {@code \s} */
  public static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** {@code \d} */
  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the character at a position is a digit; beyond the ends of the text there is none. */
  public static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  /** Whether a text has a figure, plain or full-width. */
  public static boolean hasDigit(String text) {
    return hasDigit(text, text.length());
  }

  /** Whether it has one before a position. */
  public static boolean hasDigit(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (isDigit(c) || (c >= '０' && c <= '９')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has one of some characters. */
  public static boolean hasAny(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  public static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (isLetter(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  /** Whether a part of a text has no letter and no digit. */
  public static boolean isDecoration(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }
}
