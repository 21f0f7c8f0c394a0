package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.Remark;
import java.util.List;

/** Reads the notes that speak of a speaker, project or event, and what the person wrote of it. */
public final class PageNoteTable {

  /** Annotations on the library's things have no note. A star alone says nothing to read. */
  static final String REMARKS =
      """
      SELECT id, json_extract(body, '$.value') AS text FROM annotation
      WHERE note IS NULL AND target = ?1 AND deleted IS NULL
        AND coalesce(json_extract(body, '$.value'), '') <> ''
      ORDER BY id""";

  private final Database database;

  PageNoteTable(Database database) {
    this.database = database;
  }

  public int count(EntityKind kind, long id) {
    return Math.toIntExact(database.number(countQuery(kind), id));
  }

  /** Newest first, those without a date last; each with the first line that speaks of it. */
  public List<PageNote> notes(EntityKind kind, long id, int offset, int limit) {
    return database.list(
        query(kind),
        row ->
            new PageNote(
                row.number("note"),
                row.text("title"),
                row.text("path"),
                row.count("line"),
                DateColumns.span(row, "")),
        id,
        limit,
        offset);
  }

  /** What the person wrote, the latest last. */
  public List<Remark> remarks(EntityKind kind, String key) {
    return database.list(
        REMARKS,
        row -> new Remark(row.text("id"), row.text("text")),
        "lanyard:" + kind.wireName() + "/" + key);
  }

  static String query(EntityKind kind) {
    return "SELECT f.note, f.title, f.path, f.date_start, f.date_end, f.date_precision, told.line"
        + " FROM (SELECT note, min(start_line) AS line FROM ("
        + EvidenceTable.places(kind)
        + """
        ) GROUP BY note) told JOIN note_fact f ON f.note = told.note
        WHERE f.hidden = 0
        ORDER BY f.date_end DESC, f.date_start DESC, f.path, f.note LIMIT ?2 OFFSET ?3""";
  }

  static String countQuery(EntityKind kind) {
    return "SELECT count(*) FROM (SELECT DISTINCT note FROM ("
        + EvidenceTable.places(kind)
        + ")) told JOIN note_fact f ON f.note = told.note WHERE f.hidden = 0";
  }
}
