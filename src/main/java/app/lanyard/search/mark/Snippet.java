package app.lanyard.search.mark;

import app.lanyard.model.search.MarkedText;

/**
 * The line of a text that holds most of what is searched for.
 *
 * @param line counted from 1
 * @param text without the signs of Markdown, cut around the first mark if it is long
 */
public record Snippet(int line, MarkedText text) {

  /** What there is of a text that holds nothing of what is searched for. */
  public static final Snippet NONE = new Snippet(1, MarkedText.EMPTY);
}
