package app.lanyard.extract.project;

/** Tells letters of words, quickly and for any script. */
final class Letters {

  private static final char FIRST_CJK = '\u2E80';

  private static final boolean[] WORD = new boolean[128];
  private static final char[] FOLDED = new char[128];

  static {
    for (char c = 0; c < 128; c++) {
      WORD[c] = c == '_' || Character.isLetterOrDigit(c);
      FOLDED[c] = Character.toLowerCase(spaced(c));
    }
  }

  private Letters() {}

  /**
   * Whether a character belongs to a word that is set off by other characters. Scripts that are
   * written without spaces set off the words beside them, so their letters do not count.
   */
  static boolean isWord(char c) {
    return c < 128 ? WORD[c] : c < FIRST_CJK && Character.isLetterOrDigit(c);
  }

  static boolean isWord(CharSequence text, int position) {
    return position >= 0 && position < text.length() && isWord(text.charAt(position));
  }

  /** The character in lower case; a line break is a space. */
  static char fold(char c) {
    return c < 128 ? FOLDED[c] : Character.toLowerCase(spaced(c));
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
