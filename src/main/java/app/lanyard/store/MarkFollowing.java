package app.lanyard.store;

import app.lanyard.model.EntityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows marked talks whose titles, or what else makes their keys, were changed in their note: to
 * the talk of the same note that was not there before, if its title is the old one with changes.
 * The annotation names that talk from then on.
 */
final class MarkFollowing {

  private final Database database;

  MarkFollowing(Database database) {
    this.database = database;
  }

  /** An annotation on a talk, and the note that told of it. */
  record Lost(String annotation, String key, long note) {}

  private record Fresh(long talk, String key, String titleKey) {}

  /** Those on talks, with the notes that they were last known to be in. */
  List<Lost> all() {
    return database.list(
        """
        SELECT k.id, a.target, k.note FROM mark k CROSS JOIN annotation a ON a.id = k.id
        WHERE k.kind = 'talk' AND k.note IS NOT NULL""",
        row ->
            new Lost(
                row.text("id"),
                row.text("target").substring(AnnotationRows.lead(EntityKind.TALK).length()),
                row.number("note")));
  }

  /**
   * @param before where all were before the change
   */
  void follow(List<Lost> before) {
    Map<Long, List<Fresh>> fresh = new HashMap<>();
    for (Lost lost : before) {
      if (database.number("SELECT count(*) FROM mark WHERE id = ?", lost.annotation()) == 0) {
        only(lost, fresh.computeIfAbsent(lost.note(), this::fresh))
            .ifPresent(talk -> move(lost, talk));
      }
    }
  }

  private List<Fresh> fresh(long note) {
    return database.list(
        """
        SELECT DISTINCT m.talk, t.key, m.title_key FROM mention m JOIN talk t ON t.id = m.talk
        WHERE m.note = ?1
          AND m.title_key NOT IN (SELECT k.title_key FROM marked_note k WHERE k.note = ?1)""",
        row -> new Fresh(row.number("talk"), row.text("key"), row.text("title_key")),
        note);
  }

  /** Where two could be meant the person has to say which one it is. */
  private static Optional<Fresh> only(Lost lost, List<Fresh> fresh) {
    List<Fresh> likely =
        fresh.stream()
            .filter(talk -> TitleChange.isLikely(title(lost.key()), title(talk.titleKey())))
            .toList();
    return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
  }

  /** Keys of talks begin with the folded title. */
  private static String title(String key) {
    int end = key.lastIndexOf(" @ ");
    return end < 0 ? key : key.substring(0, end);
  }

  private void move(Lost lost, Fresh talk) {
    database.update(
        "INSERT OR IGNORE INTO mark (id, kind, entity) VALUES (?, 'talk', ?)",
        lost.annotation(),
        talk.talk());
    database.update(
        "UPDATE annotation SET target = ? WHERE id = ?",
        AnnotationRows.lead(EntityKind.TALK) + talk.key(),
        lost.annotation());
  }
}
