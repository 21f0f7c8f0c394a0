package app.lanyard.store;

import java.util.Map;
import java.util.TreeMap;

/** The person's settings. */
public final class SettingTable {

  private final Database database;

  SettingTable(Database database) {
    this.database = database;
  }

  public Map<String, String> all() {
    var settings = new TreeMap<String, String>();
    database.each(
        "SELECT key, value FROM setting WHERE key NOT GLOB 'annotation.refused.*'",
        row -> settings.put(row.text("key"), row.text("value")));
    return settings;
  }

  /** Forgets a setting, if there is one of that key. */
  public void remove(String key) {
    database.update("DELETE FROM setting WHERE key = ?", key);
  }

  public void put(String key, String value) {
    database.update(
        """
        INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
        key,
        value);
  }
}
