package app.lanyard.store;

import app.lanyard.model.EntityKind;
import java.util.List;
import java.util.Optional;

/**
 * Which talks, speakers, projects and events the annotations are on. They name these by keys, and
 * several keys may have become one thing: by a merge, or as notes that tell of the same talk came
 * together. The mentions in notes keep the keys of their own, so they tell what became of each.
 */
public final class MarkTable {

  private static final String OF_THINGS = "a.note IS NULL AND a.target GLOB 'lanyard:*'";

  private final Database database;

  MarkTable(Database database) {
    this.database = database;
  }

  /** Looks again what all of them are on, after something was joined or annotations came. */
  public void bringInStep() {
    if (database.number("SELECT EXISTS (SELECT 1 FROM annotation a WHERE " + OF_THINGS + ")")
        == 0) {
      return;
    }
    List<MarkFollowing.Lost> before = new MarkFollowing(database).all();
    database.update("DELETE FROM mark");
    for (EntityKind kind : EntityKind.values()) {
      insert(kind, "SELECT e.id FROM " + kind.wireName() + " e WHERE e.key = %s");
      insert(kind, joined(kind));
    }
    new MarkFollowing(database).follow(before);
    database.update(
        """
        UPDATE mark SET note = (SELECT t.note FROM talk t WHERE t.id = mark.entity)
        WHERE kind = 'talk'""");
    database.update("DELETE FROM marked_note");
    database.update(
        """
        INSERT OR IGNORE INTO marked_note
        SELECT m.note, m.title_key FROM mark k CROSS JOIN mention m ON m.note = k.note""");
  }

  /** Whether the library has something that is, or was, called by a key. */
  public boolean isKnown(EntityKind kind, String key) {
    String thing = kind.wireName();
    return database.number(
            "SELECT EXISTS (SELECT 1 FROM "
                + thing
                + " WHERE key = ?1) OR ("
                + joined(kind).formatted("?1")
                + ") IS NOT NULL",
            key)
        > 0;
  }

  /** The key that what an annotation is on has now; nothing if it is not there. */
  public Optional<String> presentKey(String annotation, EntityKind kind) {
    return database.first(
        "SELECT e.key FROM mark k JOIN "
            + kind.wireName()
            + " e ON e.id = k.entity WHERE k.id = ? AND k.kind = ?",
        row -> row.text("key"),
        annotation,
        kind.wireName());
  }

  /** Whether what an annotation is on is there. */
  public boolean isAttached(String annotation) {
    return database.number("SELECT count(*) FROM mark WHERE id = ?", annotation) > 0;
  }

  /**
   * @param query asks for the number of the thing with the key in the place of {@code %s}
   */
  private void insert(EntityKind kind, String query) {
    String lead = AnnotationRows.lead(kind);
    database.update(
        "INSERT OR IGNORE INTO mark (id, kind, entity) SELECT id, ?1, entity FROM (SELECT a.id, ("
            + query.formatted("substr(a.target, " + (lead.length() + 1) + ")")
            + ") AS entity FROM annotation a WHERE "
            + OF_THINGS
            + " AND a.target GLOB ?2"
            + " AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.id = a.id))"
            + " WHERE entity IS NOT NULL",
        kind.wireName(),
        lead + "*");
  }

  /**
   * Asks for the number of what the mentions of the key in the place of {@code %s} are joined to.
   */
  static String joined(EntityKind kind) {
    return switch (kind) {
      case TALK ->
          "SELECT m.talk FROM mention m WHERE m.title_key = %s AND m.talk IS NOT NULL LIMIT 1";
      case SPEAKER ->
          "SELECT m.speaker FROM mention_speaker m"
              + " WHERE m.speaker_key = %s AND m.speaker IS NOT NULL LIMIT 1";
      case PROJECT ->
          "SELECT w.project FROM project_wording w"
              + " WHERE w.project_key = %s AND w.project IS NOT NULL LIMIT 1";
      case EVENT ->
          "SELECT m.event FROM event_mention m"
              + " WHERE m.event_key = %s AND m.event IS NOT NULL LIMIT 1";
    };
  }
}
