package app.lanyard.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notes and their text. Nothing is ever deleted here. */
public final class NoteTable {

  private static final String COLUMNS =
      "id, source, path, sha256, size, modified, last_import, gone";

  private final Database database;

  NoteTable(Database database) {
    this.database = database;
  }

  /** All notes of a source, those that are gone too, by path. */
  public List<KnownNote> ofSource(long sourceId) {
    return database.list(
        "SELECT " + COLUMNS + " FROM note WHERE source = ? ORDER BY path",
        NoteTable::known,
        sourceId);
  }

  public Optional<KnownNote> find(long id) {
    return database.first("SELECT " + COLUMNS + " FROM note WHERE id = ?", NoteTable::known, id);
  }

  public Optional<KnownNote> findByPath(long sourceId, String path) {
    return database.first(
        "SELECT " + COLUMNS + " FROM note WHERE source = ? AND path = ?",
        NoteTable::known,
        sourceId,
        path);
  }

  /** The notes that the index knows nothing of, or not as they are now. */
  public List<KnownNote> notIndexed() {
    return database.list(
        """
        SELECT n.id, n.source, n.path, n.sha256, n.size, n.modified, n.last_import,
          n.gone
        FROM main.note n LEFT JOIN note_fact f ON f.note = n.id
        WHERE f.note IS NULL OR f.sha256 <> n.sha256 OR f.path <> n.path
        ORDER BY n.id""",
        NoteTable::known);
  }

  public Optional<String> text(long id) {
    return database.first("SELECT text FROM note WHERE id = ?", row -> row.text("text"), id);
  }

  /**
   * Adds a note, and says its number.
   *
   * @param now when the import began that read it, as for the methods below
   */
  public long add(long sourceId, NoteContent content, Instant now) {
    return database.insert(
        """
        INSERT INTO note (source, path, sha256, size, modified, charset, first_import, last_import,
          text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        RETURNING id""",
        sourceId,
        content.path(),
        content.sha256(),
        content.size(),
        content.modified(),
        content.charset(),
        now.toString(),
        now.toString(),
        content.text());
  }

  /** Replaces a note's text and path by what its file holds now; the file is there. */
  public void change(long id, NoteContent content, Instant now) {
    database.update(
        """
        UPDATE note SET path = ?, sha256 = ?, size = ?, modified = ?, charset = ?, text = ?,
          last_import = ?, gone = 0
        WHERE id = ?""",
        content.path(),
        content.sha256(),
        content.size(),
        content.modified(),
        content.charset(),
        content.text(),
        now.toString(),
        id);
  }

  /** Notes that a note's file is there with the text it had. */
  public void confirm(long id, NoteContent content, Instant now) {
    database.update(
        "UPDATE note SET size = ?, modified = ?, last_import = ?, gone = 0 WHERE id = ?",
        content.size(),
        content.modified(),
        now.toString(),
        id);
  }

  public void markGone(long id) {
    database.update("UPDATE note SET gone = 1 WHERE id = ?", id);
  }

  private static KnownNote known(Row row) {
    return new KnownNote(
        row.number("id"),
        row.number("source"),
        row.text("path"),
        row.text("sha256"),
        row.number("size"),
        row.number("modified"),
        Instant.parse(row.text("last_import")),
        row.flag("gone"));
  }
}
