package app.lanyard.store;

import app.lanyard.model.Problem;
import app.lanyard.model.ProblemRow;
import java.util.List;

/**
 * What could not be read (kept in the library, for the text does not tell it) and what in the texts
 * could not be understood (kept in the index).
 */
public final class ProblemTable {

  private final Database database;

  ProblemTable(Database database) {
    this.database = database;
  }

  /** All problems of the sources that are not removed, by source, path and line. */
  public List<ProblemRow> list() {
    return database.list(
        """
        SELECT s.id AS source, s.name, s.kind, s.root, p.path, p.line, p.reason, n.id AS note
        FROM reading_problem p
          JOIN source s ON s.id = p.source
          LEFT JOIN main.note n ON n.source = p.source AND n.path = p.path
        WHERE s.removed = 0
        UNION ALL
        SELECT s.id, s.name, s.kind, s.root, n.path, p.line, p.reason, n.id
        FROM finding_problem p
          JOIN main.note n ON n.id = p.note
          JOIN source s ON s.id = n.source
        WHERE s.removed = 0
        ORDER BY source, path, line, reason""",
        ProblemTable::problem);
  }

  /** Adds what was wrong with reading a path of a source. */
  public void add(long sourceId, List<Problem> problems) {
    for (Problem problem : problems) {
      database.update(
          "INSERT INTO reading_problem (source, path, line, reason) VALUES (?, ?, ?, ?)",
          sourceId,
          problem.path(),
          problem.line(),
          problem.reason());
    }
  }

  /** Forgets what was wrong with reading a path, because it is read again. */
  public void clear(long sourceId, String path) {
    database.update("DELETE FROM reading_problem WHERE source = ? AND path = ?", sourceId, path);
  }

  /** Forgets what was wrong with paths that hold no note that is there, as before a new walk. */
  public void clearWithoutNote(long sourceId) {
    database.update(
        """
        DELETE FROM reading_problem WHERE source = ? AND path NOT IN (
          SELECT path FROM main.note WHERE note.source = reading_problem.source AND gone = 0)""",
        sourceId);
  }

  private static ProblemRow problem(Row row) {
    String root = row.text("root");
    String path = row.text("path");
    return new ProblemRow(
        row.text("name"),
        new Problem(path, row.count("line"), row.text("reason")),
        row.numberOrNull("note"),
        row.text("kind").equals("folder") ? PathNames.below(root, path) : root);
  }
}
