package app.lanyard.store;

import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import java.util.List;
import java.util.Optional;

/** Reads notes for lists. Notes of removed sources are left out. */
public final class NoteListTable {

  private static final String SELECT =
      """
      SELECT n.id, n.source, s.name AS source_name, n.path, n.gone, f.title, f.author, f.language,
        f.date_start, f.date_end, f.date_precision, f.date_origin,
        (SELECT count(DISTINCT talk) FROM mention WHERE mention.note = n.id) AS talks
      FROM note_fact f JOIN main.note n ON n.id = f.note JOIN source s ON s.id = n.source""";

  /** A date that is not known sorts below all others, and so comes last. */
  private static final String ORDER =
      " ORDER BY f.date_end DESC, f.date_start DESC, f.path, f.note";

  private final Database database;

  NoteListTable(Database database) {
    this.database = database;
  }

  public int count(NoteFilter filter) {
    return counting(database, filter).number(database);
  }

  static SqlQuery counting(Database database, NoteFilter filter) {
    return SqlQuery.where("SELECT count(*) FROM note_fact f", NoteConditions.of(database, filter));
  }

  /** Newest first, those without a date last; same dates by path. */
  public List<NoteRow> rows(NoteFilter filter, int offset, int limit) {
    return withMarks(window(database, filter, offset, limit).list(database, NoteListTable::note));
  }

  /** The window is chosen first, so that only its rows are looked up and counted. */
  static SqlQuery window(Database database, NoteFilter filter, int offset, int limit) {
    SqlQuery chosen =
        SqlQuery.where("SELECT f.note FROM note_fact f", NoteConditions.of(database, filter))
            .then(ORDER + " LIMIT ? OFFSET ?", limit, offset);
    return chosen.within(SELECT + " WHERE f.note IN (", ")" + ORDER);
  }

  public Optional<NoteRow> find(long noteId) {
    return withMarks(
            database
                .first(SELECT + " WHERE f.hidden = 0 AND n.id = ?", NoteListTable::note, noteId)
                .stream()
                .toList())
        .stream()
        .findFirst();
  }

  private List<NoteRow> withMarks(List<NoteRow> rows) {
    RowMarks marks = RowMarks.ofNotes(database, rows.stream().map(NoteRow::id).toList());
    return rows.stream().map(row -> row.withMarks(marks.of(row.id()))).toList();
  }

  /** All notes, by number. */
  public List<NoteRow> all() {
    return database.list(SELECT + " WHERE f.hidden = 0 ORDER BY n.id", NoteListTable::note);
  }

  private static NoteRow note(Row row) {
    return new NoteRow(
        row.number("id"),
        row.number("source"),
        row.text("source_name"),
        row.text("path"),
        row.text("title"),
        row.textOrNull("author"),
        DateColumns.date(row),
        row.textOrNull("language"),
        row.count("talks"),
        row.flag("gone"));
  }
}
