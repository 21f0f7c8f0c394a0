package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationTarget;
import java.util.List;
import java.util.Optional;

/** Reads what the person marked and wrote. */
public final class AnnotationTable {

  static final String ON_NOTE =
      AnnotationRows.SELECT + "WHERE a.note = ? AND a.deleted IS NULL ORDER BY a.created, a.id";

  static final String ON_THING =
      """
      SELECT a.*, NULL AS path FROM mark k CROSS JOIN annotation a ON a.id = k.id
      WHERE k.kind = ? AND k.entity = ? AND a.deleted IS NULL
      ORDER BY a.created, a.id""";

  private final Database database;

  AnnotationTable(Database database) {
    this.database = database;
  }

  /** One, in the trash or not. */
  public Optional<Annotation> find(String id) {
    return database.first(AnnotationRows.SELECT + "WHERE a.id = ?", AnnotationRows::of, id);
  }

  /** Those on something that are not in the trash, the oldest first. */
  public List<Annotation> on(AnnotationSubject subject) {
    return switch (subject) {
      case AnnotationSubject.OfNote(var note) -> database.list(ON_NOTE, AnnotationRows::of, note);
      case AnnotationSubject.OfEntity(var kind, var id) ->
          database.list(ON_THING, AnnotationRows::of, kind.wireName(), id);
    };
  }

  /** Those on it that are in the trash, the last that was put there first. */
  public List<Annotation> trashedOn(AnnotationTarget target) {
    Long note = AnnotationRows.note(target);
    return database.list(
        AnnotationRows.SELECT
            + (note == null
                ? "WHERE a.note IS NULL AND a.target = ? "
                : "WHERE a.note = ? AND a.selector IS NULL ")
            + "AND a.deleted IS NOT NULL ORDER BY a.deleted DESC, a.id DESC",
        AnnotationRows::of,
        note == null ? AnnotationRows.target(target) : note);
  }

  /** Those in the trash, the last that was put there first. */
  public List<Annotation> trashed() {
    return database.list(
        AnnotationRows.SELECT + "WHERE a.deleted IS NOT NULL ORDER BY a.deleted DESC, a.id DESC",
        AnnotationRows::of);
  }

  /** The key that lasts of one that the index has. */
  public Optional<String> key(EntityKind kind, long id) {
    return database.first(
        "SELECT key FROM " + kind.wireName() + " WHERE id = ?", row -> row.text("key"), id);
  }
}
