package app.lanyard.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    new NameIndex(database).refreshEvents(touched);
    return changed;
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
          part_of_key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET name = excluded.name, date_start = excluded.date_start,
          date_end = excluded.date_end, date_precision = excluded.date_precision,
          date_origin = excluded.date_origin, location = excluded.location,
          part_of_key = excluded.part_of_key""",
        new Parameters()
            .add(event.key(), event.name())
            .addDate(event.date())
            .add(event.location(), event.partOfKey())
            .toArray());
  }

  private static JoinedEvent event(Row row) {
    return new JoinedEvent(
        row.text("key"),
        row.text("name"),
        DateColumns.date(row),
        row.textOrNull("location"),
        row.textOrNull("part_of_key"));
  }
}
