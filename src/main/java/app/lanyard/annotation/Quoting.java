package app.lanyard.annotation;

import app.lanyard.model.annotation.TextQuote;
import java.util.Objects;

/** Remembers parts of a text with what stands around them, to find them again when it changes. */
public final class Quoting {

  /** How many characters are kept on each side. */
  static final int CONTEXT = 64;

  private Quoting() {}

  /**
   * The part of a text between two positions. No surrogate pair is cut: a part that begins or ends
   * within one takes in the whole of it.
   *
   * @param text the rendered text of a note
   * @param start the first position, in UTF-16 units
   * @param end the position after the last
   * @throws IndexOutOfBoundsException if there is no such part
   * @throws IllegalArgumentException if it is empty
   */
  public static TextQuote of(String text, int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    if (start == end) {
      throw new IllegalArgumentException("Nothing is quoted.");
    }
    int first = Surrogates.cut(text, start) ? start - 1 : start;
    int last = Surrogates.cut(text, end) ? end + 1 : end;
    int from = Math.max(0, first - CONTEXT);
    int to = Math.min(text.length(), last + CONTEXT);
    return new TextQuote(
        text.substring(first, last),
        text.substring(Surrogates.cut(text, from) ? from + 1 : from, first),
        text.substring(last, Surrogates.cut(text, to) ? to - 1 : to),
        first,
        last);
  }
}
