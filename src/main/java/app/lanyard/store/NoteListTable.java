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
      FROM note_fact f JOIN main.note n ON n.id = f.note JOIN source s ON s.id = n.source
      WHERE f.hidden = 0\s""";

  private final Database database;

  NoteListTable(Database database) {
    this.database = database;
  }

  public int count(NoteFilter filter) {
    var parameters = new Parameters();
    String sql =
        "SELECT count(*) AS notes FROM note_fact f WHERE f.hidden = 0 " + and(filter, parameters);
    return Math.toIntExact(database.number(sql, parameters.toArray()));
  }

  /** Newest first, those without a date last; same dates by path. */
  public List<NoteRow> rows(NoteFilter filter, int offset, int limit) {
    var parameters = new Parameters();
    String sql =
        SELECT
            + and(filter, parameters)
            + """
            ORDER BY f.date_end DESC NULLS LAST, f.date_start DESC, f.path, f.note
            LIMIT ? OFFSET ?""";
    return database.list(sql, NoteListTable::note, parameters.add(limit, offset).toArray());
  }

  public Optional<NoteRow> find(long noteId) {
    return database.first(SELECT + "AND n.id = ?", NoteListTable::note, noteId);
  }

  /** All notes, by number. */
  public List<NoteRow> all() {
    return database.list(SELECT + "ORDER BY n.id", NoteListTable::note);
  }

  private static String and(NoteFilter filter, Parameters parameters) {
    var conditions = new StringBuilder();
    if (filter.sourceId() != null) {
      conditions.append("AND f.source = ? ");
      parameters.add(filter.sourceId());
    }
    String query = SearchText.query(filter.text());
    if (!query.isEmpty()) {
      conditions.append("AND f.note IN (SELECT rowid FROM note_text WHERE note_text MATCH ?) ");
      parameters.add(query);
    }
    return conditions.toString();
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
