package app.lanyard.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The talks that the person wants to watch, in their order. */
public final class ReadingListTable {

  static final String ENTRIES =
      """
      SELECT k.entity AS talk, a.id FROM mark k CROSS JOIN annotation a ON a.id = k.id
      LEFT JOIN (
        SELECT o.key AS place, o.value AS annotation FROM setting s, json_each(s.value) o
        WHERE s.key = 'reading-list' AND json_valid(s.value)) o ON o.annotation = a.id
      WHERE k.kind = 'talk' AND a.deleted IS NULL AND a.motivation = 'classifying'
        AND json_extract(a.body, '$[0].value') = 'to-watch'
        AND NOT EXISTS (
          SELECT 1 FROM mark l CROSS JOIN annotation b ON b.id = l.id
          WHERE l.kind = 'talk' AND l.entity = k.entity AND b.deleted IS NULL
            AND b.motivation = 'classifying' AND b.updated > a.updated)
      ORDER BY o.place IS NULL, o.place, a.created, a.id""";

  private static final String SETTING = "reading-list";

  private final Database database;

  ReadingListTable(Database database) {
    this.database = database;
  }

  /** Their numbers. */
  public List<Long> talks() {
    return List.copyOf(entries().keySet());
  }

  /** Keeps the order of some of them. */
  public void arrange(List<Long> talks) {
    Map<Long, String> entries = entries();
    List<String> annotations = talks.stream().map(entries::get).filter(Objects::nonNull).toList();
    new SettingTable(database).put(SETTING, Json.array(annotations));
  }

  /** The annotation that says so of each talk. */
  private Map<Long, String> entries() {
    var entries = new LinkedHashMap<Long, String>();
    database.each(ENTRIES, row -> entries.putIfAbsent(row.number("talk"), row.text("id")));
    return entries;
  }
}
