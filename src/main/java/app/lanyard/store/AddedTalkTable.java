package app.lanyard.store;

import app.lanyard.model.SourceSpan;
import java.util.List;

/** The talks that a person added, which stand among those that notes tell of. */
public final class AddedTalkTable {

  private final Database database;

  AddedTalkTable(Database database) {
    this.database = database;
  }

  public record Added(String key, long noteId, String title) {}

  /** Those that the index has. */
  public List<Added> list() {
    return database.list(
        "SELECT title_key, note, title FROM mention WHERE added = 1",
        row -> new Added(row.text("title_key"), row.number("note"), row.text("title")));
  }

  /** Adds a talk, if the index has its note. */
  public void insert(Added talk, SourceSpan span, String reason, TouchedKeys touched) {
    int inserted =
        database.update(
            """
            INSERT INTO mention (note, position, added, title_key, title, kind, start_line, end_line,
              reason)
            SELECT f.note,
              coalesce(
                (SELECT max(position) FROM mention m
                 WHERE m.note = f.note AND m.added = 0 AND m.start_line <= ?), 0),
              1, ?, ?, 'talk', ?, ?, ?
            FROM note_fact f WHERE f.note = ?""",
            span.startLine(),
            talk.key(),
            talk.title(),
            span.startLine(),
            span.endLine(),
            reason,
            talk.noteId());
    if (inserted > 0) {
      touched.titles().add(talk.key());
    }
  }

  public void delete(Added talk, TouchedKeys touched) {
    database.each(
        "SELECT talk FROM mention WHERE title_key = ? AND added = 1 AND talk IS NOT NULL",
        row -> touched.talks().add(row.number("talk")),
        talk.key());
    touched.titles().add(talk.key());
    database.update("DELETE FROM mention WHERE title_key = ? AND added = 1", talk.key());
  }
}
