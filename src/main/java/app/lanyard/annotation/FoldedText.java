package app.lanyard.annotation;

import java.util.Arrays;

/**
 * A text in which each run of white space is one space, so that lines that were wrapped anew and
 * blocks that were joined or split read the same, with the way back to the text itself.
 */
final class FoldedText {

  private final String text;
  private final char[] chars;
  private final int[] origins;

  private FoldedText(char[] chars, int[] origins) {
    this.text = new String(chars);
    this.chars = chars;
    this.origins = origins;
  }

  static FoldedText of(String text) {
    char[] folded = new char[text.length()];
    int[] origins = new int[text.length()];
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = isBlank(c);
      if (!isBlank || !blank) {
        folded[length] = isBlank ? ' ' : c;
        origins[length++] = i;
      }
      blank = isBlank;
    }
    return new FoldedText(Arrays.copyOf(folded, length), Arrays.copyOf(origins, length));
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  String text() {
    return text;
  }

  int length() {
    return chars.length;
  }

  char charAt(int position) {
    return chars[position];
  }

  /** Where a part that begins here begins in the text itself. */
  int originalStart(int start) {
    return origins[start];
  }

  /** Where a part that ends here, with no white space, ends in the text itself. */
  int originalEnd(int end) {
    return origins[end - 1] + 1;
  }
}
