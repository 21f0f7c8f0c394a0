package app.lanyard.store;

import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import app.lanyard.store.correction.CorrectionJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The log of what the person put right. Nothing is ever deleted from it: a change stands, or was
 * undone, or was undone and can't be redone since another was made.
 */
public final class ChangeTable {

  private static final String LAST_STANDING =
      "SELECT id, corrections FROM change WHERE state = 'stands' ORDER BY id DESC LIMIT 1";
  private static final String FIRST_UNDONE =
      "SELECT id, corrections FROM change WHERE state = 'undone' ORDER BY id LIMIT 1";

  private final Database database;

  ChangeTable(Database database) {
    this.database = database;
  }

  /** The changes that stand, in the order they were made. */
  public List<Change> standing() {
    return database.list(
        "SELECT id, corrections FROM change WHERE state = 'stands' ORDER BY id",
        ChangeTable::change);
  }

  /** The last change that stands. */
  public Optional<Change> undoable() {
    return database.first(LAST_STANDING, ChangeTable::change);
  }

  /** The first of the changes that were undone and may come back. */
  public Optional<Change> redoable() {
    return database.first(FIRST_UNDONE, ChangeTable::change);
  }

  /** Adds a change, and ends what could be redone. */
  public Change add(Instant made, List<Correction> corrections) {
    database.update("UPDATE change SET state = 'superseded' WHERE state = 'undone'");
    long id =
        database.insert(
            "INSERT INTO change (made, state, corrections) VALUES (?, 'stands', ?) RETURNING id",
            made.toString(),
            CorrectionJson.write(corrections));
    revise();
    return new Change(id, corrections);
  }

  /** Undoes a change that stands. */
  public void undo(Change change) {
    setState(change, "undone");
  }

  /** Lets a change stand that was undone. */
  public void redo(Change change) {
    setState(change, "stands");
  }

  /** Another text after each change of the log; empty while nothing was ever put right. */
  public String revision() {
    return database
        .first("SELECT corrections FROM identity", row -> row.text("corrections"))
        .orElse("");
  }

  /** The {@link #revision} that the index shows. */
  public String shownRevision() {
    return database
        .first("SELECT value FROM meta WHERE key = 'corrections'", row -> row.text("value"))
        .orElse("");
  }

  /** Notes that the index shows the log as it is now. */
  public void setShown() {
    database.update(
        """
        INSERT INTO meta (key, value) SELECT 'corrections', corrections FROM identity WHERE true
        ON CONFLICT (key) DO UPDATE SET value = excluded.value""");
  }

  private void setState(Change change, String state) {
    database.update("UPDATE change SET state = ? WHERE id = ?", state, change.id());
    revise();
  }

  private void revise() {
    database.update("UPDATE identity SET corrections = ?", UUID.randomUUID().toString());
  }

  private static Change change(Row row) {
    return new Change(row.number("id"), CorrectionJson.read(row.text("corrections")));
  }
}
