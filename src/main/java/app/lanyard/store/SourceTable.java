package app.lanyard.store;

import app.lanyard.model.SourceRow;
import java.util.List;
import java.util.Optional;

/** The sources. One that is removed keeps its row and its notes. */
public final class SourceTable {

  private static final String SELECT =
      """
      SELECT id, kind, root, name,
        (SELECT count(*) FROM note WHERE note.source = source.id) AS notes
      FROM source\s""";

  private final Database database;

  SourceTable(Database database) {
    this.database = database;
  }

  /** Those that are not removed, in the order they were added. */
  public List<SourceRow> list() {
    return database.list(SELECT + "WHERE removed = 0 ORDER BY id", SourceTable::source);
  }

  /** A source, removed or not. */
  public Optional<SourceRow> find(long id) {
    return database.first(SELECT + "WHERE id = ?", SourceTable::source, id);
  }

  /** A source by its absolute path, removed or not. */
  public Optional<SourceRow> findByRoot(String root) {
    return database.first(SELECT + "WHERE root = ?", SourceTable::source, root);
  }

  /** Adds a source, and says its number. */
  public long add(String root, String name, boolean folder) {
    return database.insert(
        "INSERT INTO source (kind, root, name) VALUES (?, ?, ?) RETURNING id",
        folder ? "folder" : "file",
        root,
        name);
  }

  public void setRemoved(long id, boolean removed) {
    database.update("UPDATE source SET removed = ? WHERE id = ?", removed ? 1 : 0, id);
  }

  public boolean isRemoved(long id) {
    return database.number("SELECT removed FROM source WHERE id = ?", id) != 0;
  }

  private static SourceRow source(Row row) {
    return new SourceRow(
        row.number("id"),
        row.text("name"),
        row.text("root"),
        row.text("kind").equals("folder"),
        row.count("notes"));
  }
}
