package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what the person marked and wrote. */
public final class AnnotationTable {

  static final String ON =
      AnnotationRows.SELECT
          + """
          WHERE a.deleted IS NULL AND (a.note IN (SELECT value FROM json_each(?1))
            OR a.note IS NULL AND a.target IN (SELECT value FROM json_each(?2)))
          ORDER BY a.created, a.id""";

  private final Database database;

  AnnotationTable(Database database) {
    this.database = database;
  }

  /** One, in the trash or not. */
  public Optional<Annotation> find(String id) {
    return database.first(AnnotationRows.SELECT + "WHERE a.id = ?", AnnotationRows::of, id);
  }

  /** Those on any of these that are not in the trash, the oldest first. */
  public List<Annotation> on(Collection<? extends AnnotationTarget> targets) {
    return database.list(
        ON,
        AnnotationRows::of,
        Json.array(
            targets.stream()
                .flatMap(t -> Optional.ofNullable(AnnotationRows.note(t)).stream())
                .toList()),
        Json.array(targets.stream().map(AnnotationRows::target).toList()));
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

  /** Whether the index has one of that key. */
  public boolean hasKey(EntityKind kind, String key) {
    return database.number("SELECT count(*) FROM " + kind.wireName() + " WHERE key = ?", key) > 0;
  }
}
