package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.annotation.BodyJson;
import app.lanyard.store.annotation.SelectorJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what the person marks and writes. Nothing is ever deleted. */
public final class AnnotationEdits {

  private final Database database;

  AnnotationEdits(Database database) {
    this.database = database;
  }

  public void insert(Annotation annotation) {
    database.update(
        """
        INSERT INTO annotation (id, note, target, motivation, body, selector, color, created,
          updated)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        annotation.id(),
        AnnotationRows.note(annotation.target()),
        AnnotationRows.target(annotation.target()),
        annotation.motivation().wireName(),
        body(annotation),
        selector(annotation.quote()),
        color(annotation.colour()),
        AnnotationRows.time(annotation.created()),
        AnnotationRows.time(annotation.updated()));
    attach(annotation);
  }

  /** Writes all of an annotation but its identifier and when it was made. */
  public void update(Annotation annotation) {
    database.update(
        """
        UPDATE annotation SET note = ?, target = ?, motivation = ?, body = ?, selector = ?,
          color = ?, updated = ?
        WHERE id = ?""",
        AnnotationRows.note(annotation.target()),
        AnnotationRows.target(annotation.target()),
        annotation.motivation().wireName(),
        body(annotation),
        selector(annotation.quote()),
        color(annotation.colour()),
        AnnotationRows.time(annotation.updated()),
        annotation.id());
  }

  public void trash(List<String> ids, Instant now) {
    database.update(
        """
        UPDATE annotation SET deleted = ?
        WHERE deleted IS NULL AND id IN (SELECT value FROM json_each(?))""",
        AnnotationRows.time(now),
        Json.array(ids));
  }

  public void restore(List<String> ids) {
    database.update(
        "UPDATE annotation SET deleted = NULL WHERE id IN (SELECT value FROM json_each(?))",
        Json.array(ids));
  }

  /** Puts annotations on the notes of their paths that came into the library after them. */
  public void attachToNotes() {
    database.update(
        """
        UPDATE annotation SET note = (
          SELECT n.id FROM source s JOIN main.note n ON n.source = s.id
          WHERE n.path = annotation.target ORDER BY s.removed, n.gone, n.id LIMIT 1)
        WHERE note IS NULL AND target NOT GLOB 'lanyard:*'""");
  }

  /** What is made in the window is on something that the index has by the same key. */
  private void attach(Annotation annotation) {
    if (annotation.target() instanceof AnnotationTarget.OfEntity(var kind, var key)) {
      database.update(
          "INSERT OR REPLACE INTO mark (id, kind, entity, note) SELECT ?, ?, id, "
              + (kind == EntityKind.TALK ? "note" : "NULL")
              + " FROM "
              + kind.wireName()
              + " WHERE key = ?",
          annotation.id(),
          kind.wireName(),
          key);
      database.update(
          """
          INSERT OR IGNORE INTO marked_note
          SELECT m.note, m.title_key FROM mark k CROSS JOIN mention m ON m.note = k.note
          WHERE k.id = ?""",
          annotation.id());
    }
  }

  private static String body(Annotation annotation) {
    return BodyJson.write(annotation.motivation(), annotation.comment(), annotation.tags());
  }

  private static @Nullable String selector(@Nullable TextQuote quote) {
    return quote == null ? null : SelectorJson.write(quote);
  }

  private static @Nullable String color(@Nullable HighlightColour colour) {
    return colour == null ? null : colour.wireName();
  }
}
