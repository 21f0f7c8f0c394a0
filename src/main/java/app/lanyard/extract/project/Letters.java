package app.lanyard.extract.project;

/** Tells letters of words, quickly and for any script. */
final class Letters {

  private static final char FIRST_CJK = '\u2E80';

  private static final char[] FOLDED = new char[FIRST_CJK];
  private static final char[] FOLDED_IN_WORD = new char[FIRST_CJK];

  static {
    for (char c = 0; c < FIRST_CJK; c++) {
      boolean word = c == '_' || Character.isLetterOrDigit(c);
      FOLDED[c] = Character.toLowerCase(spaced(c));
      FOLDED_IN_WORD[c] = word ? FOLDED[c] : 0;
    }
  }

  private Letters() {}

  /**
   * Whether a character belongs to a word that is set off by other characters. Scripts that are
   * written without spaces set off the words beside them, so their letters do not count.
   */
  static boolean isWord(char c) {
    return foldedInWord(c) != 0;
  }

  /** A character of a word in lower case, 0 for one that belongs to no word. */
  static char foldedInWord(char c) {
    return c < FIRST_CJK ? FOLDED_IN_WORD[c] : 0;
  }

  static boolean isWord(CharSequence text, int position) {
    return position >= 0 && position < text.length() && isWord(text.charAt(position));
  }

  /**
   * A cheap test: whether a part of a text has a word in it, in any case.
   *
   * @param word in lower case
   */
  static boolean hold(String text, int from, int to, String word) {
    char first = word.charAt(0);
    for (int at = from; at <= to - word.length(); at++) {
      if (fold(text.charAt(at)) == first && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The character in lower case; a line break is a space. */
  static char fold(char c) {
    return c < FIRST_CJK ? FOLDED[c] : Character.toLowerCase(spaced(c));
  }

  /** A space for what sets off words within a name, and one kind of apostrophe. */
  static char spaced(char c) {
    return switch (c) {
      case '\n', '\t', '\u00A0' -> ' ';
      case '’' -> '\'';
      default -> c;
    };
  }
}
