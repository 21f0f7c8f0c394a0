package app.lanyard.store;

import java.util.List;

/** Finds notes by path alone: more than one if several sources have one of it. */
public final class NotesAtPath {

  private final Database database;

  NotesAtPath(Database database) {
    this.database = database;
  }

  /**
   * @param source the name of the note's source
   */
  public record Note(long id, String source) {}

  /** Those whose file is there first, then those of a removed source or whose file is gone. */
  public List<Note> find(String path) {
    return database.list(
        """
        SELECT n.id, s.name FROM source s JOIN main.note n ON n.source = s.id
        WHERE n.path = ? ORDER BY s.removed, n.gone, n.id""",
        row -> new Note(row.number("id"), row.text("name")),
        path);
  }
}
