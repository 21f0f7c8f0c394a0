package app.lanyard.model;

import java.util.List;

/**
 * Why the library holds a talk, event, speaker or project: the places that it was found in.
 *
 * @param items the first places, in the order of notes and lines
 * @param total how many places there are
 */
public record Evidence(List<Item> items, int total) {

  public Evidence {
    items = List.copyOf(items);
  }

  /**
   * One place in one note.
   *
   * @param lines the lines of {@code span} as they stand in the file, at most a handful
   * @param reason why it was taken for what it is, in plain words
   */
  public record Item(
      long noteId,
      String noteTitle,
      String path,
      SourceSpan span,
      List<String> lines,
      String reason) {

    public Item {
      lines = List.copyOf(lines);
    }
  }
}
