package app.lanyard.model.search;

import java.util.List;

/**
 * A text and where the words searched for are in it.
 *
 * @param marks in order, none overlapping another
 */
public record MarkedText(String text, List<Mark> marks) {

  public static final MarkedText EMPTY = new MarkedText("", List.of());

  /**
   * @param start in UTF-16 units
   * @param end exclusive
   */
  public record Mark(int start, int end) {}

  public MarkedText {
    marks = List.copyOf(marks);
  }
}
