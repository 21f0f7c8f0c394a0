package app.lanyard.markdown;

/**
 * Blanks the top of a text instead of cutting it off, so that the lines and positions of what
 * follows stay those of the file.
 */
final class BlankedHeader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private BlankedHeader() {}

  static String blank(String text, int end) {
    int blanked = end == 0 && startsWithMark(text) ? 1 : end;
    if (blanked == 0) {
      return text;
    }
    StringBuilder result = new StringBuilder(text);
    for (int i = 0; i < blanked; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        result.setCharAt(i, ' ');
      }
    }
    return result.toString();
  }

  private static boolean startsWithMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
  }
}
