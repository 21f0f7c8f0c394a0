package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * A note as shown in a list.
 *
 * @param path relative to its source, with slashes
 * @param gone whether its file is not there any more
 * @param marks what the person made of the whole of it
 */
public record NoteRow(
    long id,
    long sourceId,
    String sourceName,
    String path,
    String title,
    @Nullable String author,
    @Nullable TracedDate date,
    @Nullable String language,
    int talks,
    boolean gone,
    Marks marks) {

  /** One of which the person made nothing. */
  public NoteRow(
      long id,
      long sourceId,
      String sourceName,
      String path,
      String title,
      @Nullable String author,
      @Nullable TracedDate date,
      @Nullable String language,
      int talks,
      boolean gone) {
    this(id, sourceId, sourceName, path, title, author, date, language, talks, gone, Marks.NONE);
  }

  public NoteRow withMarks(Marks made) {
    return new NoteRow(
        id, sourceId, sourceName, path, title, author, date, language, talks, gone, made);
  }
}
