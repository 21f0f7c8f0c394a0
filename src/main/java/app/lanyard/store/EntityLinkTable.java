package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EntityPlace;
import java.util.List;
import java.util.Optional;

/** Reads what talks and notes name, and what the names stand for. */
public final class EntityLinkTable {

  static final String OF_TALK =
      """
      SELECT 1 AS part, 0 AS position, 'event' AS kind, e.key, e.name
      FROM talk t JOIN event e ON e.id = t.event
      WHERE t.id = ?1
      UNION ALL
      SELECT 2, c.position, 'speaker', s.key, s.name
      FROM talk_speaker c JOIN speaker s ON s.id = c.speaker
      WHERE c.talk = ?1
      UNION ALL
      SELECT DISTINCT 3, 0, 'project', p.key, p.name
      FROM mention m
        JOIN project_talk x ON x.talk_mention = m.id
        JOIN project_mention f ON f.id = x.mention
        JOIN project_wording w ON w.id = f.wording
        JOIN project p ON p.id = w.project
      WHERE m.talk = ?1
      ORDER BY 1, 2, 5""";

  static final String OF_EVENT = "SELECT 'event' AS kind, key, name FROM event WHERE id = ?";

  static final String OF_NOTE =
      """
      SELECT 'speaker' AS kind, s.key, c.name
      FROM mention m
        JOIN mention_speaker c ON c.mention = m.id
        JOIN speaker s ON s.id = c.speaker
      WHERE m.note = ?1
      UNION
      SELECT 'talk', t.key, m.title
      FROM mention m JOIN talk t ON t.id = m.talk
      WHERE m.note = ?1
      UNION
      SELECT 'event', e.key, n.name
      FROM event_mention n JOIN event e ON e.id = n.event
      WHERE n.note = ?1
      UNION
      SELECT 'project', p.key, w.name
      FROM project_mention f
        JOIN project_wording w ON w.id = f.wording
        JOIN project p ON p.id = w.project
      WHERE f.note = ?1
      UNION
      SELECT 'project', p.key, a.value
      FROM project_mention f
        JOIN project_wording w ON w.id = f.wording
        JOIN project p ON p.id = w.project
        JOIN json_each(w.aliases) a
      WHERE f.note = ?1
      LIMIT ?2""";

  private final Database database;

  EntityLinkTable(Database database) {
    this.database = database;
  }

  /** Its event, its speakers and its projects, in this order. */
  public List<EntityLink> ofTalk(long talk) {
    return database.list(OF_TALK, EntityLinkTable::link, talk);
  }

  /** The event itself, if it is there. */
  public Optional<EntityLink> ofEvent(long event) {
    return database.list(OF_EVENT, EntityLinkTable::link, event).stream().findFirst();
  }

  /** The one with this key, or the one that what notes tell of under this key was joined to. */
  public Optional<EntityPlace> find(EntityKind kind, String key) {
    return database.first(
        placed(kind)
            + " WHERE e.id = coalesce((SELECT id FROM "
            + kind.wireName()
            + " WHERE key = ?1), ("
            + MarkTable.joined(kind).formatted("?1")
            + "))",
        row ->
            new EntityPlace(
                new EntityLink(kind, row.text("key"), row.text("name")),
                row.number("note"),
                row.count("line")),
        key);
  }

  private static String placed(EntityKind kind) {
    return kind == EntityKind.TALK
        ? "SELECT e.key, e.title AS name, e.note, e.line FROM talk e"
        : "SELECT e.key, e.name, 0 AS note, 0 AS line FROM " + kind.wireName() + " e";
  }

  /** Whatever a note tells of, under each name that it gives it. */
  public List<EntityLink> ofNote(long note, int most) {
    return database.list(OF_NOTE, EntityLinkTable::link, note, most);
  }

  private static EntityLink link(Row row) {
    return new EntityLink(
        EntityKind.ofWireName(row.text("kind")), row.text("key"), row.text("name"));
  }
}
