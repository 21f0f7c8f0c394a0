package app.lanyard.extract.text;

/**
 * A paragraph, heading, item or cell of a {@link Prose}, or a text of the note's header.
 *
 * @param start its first position in the prose; the positions in its text count from there
 * @param item whether it is the first text of a list's item
 */
public record Passage(int start, RichText text, boolean item) {

  /** The position after it. */
  public int end() {
    return start + text.text().length();
  }

  /** The line of the file that it starts in, counted from 1. */
  public int line() {
    return text.line();
  }
}
