package app.lanyard.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The events as joined from all notes. */
public final class JoinedEventTable {

  private final Database database;

  JoinedEventTable(Database database) {
    this.database = database;
  }

  /**
   * Puts joined events in the place of those with the touched keys. An event keeps its number as
   * long as it has its key.
   *
   * @return the keys of those that came, went, or are another now
   */
  public List<String> replace(Set<String> touched, List<JoinedEvent> joined) {
    Map<String, JoinedEvent> before = find(touched);
    var changed = new ArrayList<String>();
    for (JoinedEvent event : joined) {
      if (!event.equals(before.remove(event.key()))) {
        put(event);
        changed.add(event.key());
      }
    }
    before.keySet().forEach(key -> database.update("DELETE FROM event WHERE key = ?", key));
    changed.addAll(before.keySet());
    return changed;
  }

  /** Lets all that notes tell of these keys, its names too, count to the joined event. */
  public void attachMentions(String eventKey, Set<String> toldKeys) {
    database.update(
        """
        UPDATE event_mention SET event = e.id FROM event e
        WHERE e.key = ? AND event_key IN (SELECT value FROM json_each(?))
          AND event_mention.event IS NOT e.id""",
        eventKey,
        Json.array(toldKeys));
    new NameIndex(database).refreshEvents(List.of(eventKey));
  }

  /** Deletes those of these events that have no talk, and of which notes tell by talks alone. */
  public void deleteIdle(Set<String> keys) {
    database.update(
        """
        DELETE FROM event
        WHERE key IN (SELECT value FROM json_each(?))
          AND NOT EXISTS (SELECT 1 FROM talk WHERE talk.event = event.id)
          AND NOT EXISTS (
            SELECT 1 FROM event_mention m JOIN note_fact f ON f.note = m.note
            WHERE m.event = event.id AND m.implied = 0 AND f.hidden = 0)""",
        Json.array(keys));
  }

  /** The key of the event of that name, case aside: rather that of the talk than another. */
  public Optional<String> keyOfName(String name, String talkKey) {
    return database.first(
        """
        SELECT e.key FROM event e WHERE e.name = ? COLLATE NOCASE
        ORDER BY e.name <> ?, e.id IS NOT (SELECT event FROM talk WHERE key = ?), e.id""",
        row -> row.text("key"),
        name,
        name,
        talkKey);
  }

  /** The events with these keys, by key. */
  public Map<String, JoinedEvent> find(Set<String> keys) {
    var events = new HashMap<String, JoinedEvent>();
    database.each(
        "SELECT * FROM event WHERE key IN (SELECT value FROM json_each(?))",
        row -> events.put(row.text("key"), event(row)),
        Json.array(keys));
    return events;
  }

  private void put(JoinedEvent event) {
    database.update(
        """
        INSERT INTO event (key, name, date_start, date_end, date_precision, date_origin, location,
          part_of_key, series_key, series)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, date_start = excluded.date_start,
          date_end = excluded.date_end, date_precision = excluded.date_precision,
          date_origin = excluded.date_origin, location = excluded.location,
          part_of_key = excluded.part_of_key, series_key = excluded.series_key,
          series = excluded.series""",
        new Parameters()
            .add(event.key(), event.name())
            .addDate(event.date())
            .add(event.location(), event.partOfKey(), event.seriesKey(), event.series())
            .toArray());
  }

  private static JoinedEvent event(Row row) {
    return new JoinedEvent(
        row.text("key"),
        row.text("name"),
        DateColumns.date(row),
        row.textOrNull("location"),
        row.textOrNull("part_of_key"),
        row.text("series_key"),
        row.text("series"));
  }
}
