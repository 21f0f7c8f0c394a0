package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.search.PlainLetters;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the names by which events, speakers and projects are found and put in order. */
final class NameIndex {

  private static final Pattern BEFORE_NAME = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private final Database database;
  private final NamesTable names;

  NameIndex(Database database) {
    this.database = database;
    this.names = new NamesTable(database);
  }

  /**
   * @param keys of speakers that may have other names now, or be gone
   */
  void refreshSpeakers(Collection<String> keys) {
    refresh(EntityKind.SPEAKER, keys);
  }

  /** As for speakers. */
  void refreshEvents(Collection<String> keys) {
    refresh(EntityKind.EVENT, keys);
  }

  /** As for speakers. */
  void refreshProjects(Collection<String> keys) {
    refresh(EntityKind.PROJECT, keys);
  }

  private void refresh(EntityKind kind, Collection<String> keys) {
    String table = kind.wireName();
    List<Named> touched =
        database.list(
            "SELECT id, key, name FROM " + table + " WHERE key IN (SELECT value FROM json_each(?))",
            row -> new Named(row.number("id"), row.text("key"), row.text("name")),
            Json.array(keys));
    for (Named named : touched) {
      database.update(
          "UPDATE " + table + " SET sort = ? WHERE id = ?", order(named.name()), named.id());
      database.update("DELETE FROM " + table + "_text WHERE rowid = ?", named.id());
      database.update(
          "INSERT INTO " + table + "_text (rowid, names) VALUES (?, ?)",
          named.id(),
          text(kind, named));
    }
  }

  /** The key is a name too: as people type it who lack the letters. */
  private String text(EntityKind kind, Named named) {
    String others = String.join("\n", names.aliases(kind, named.id(), named.name()));
    return SearchText.indexed(String.join("\n", named.name(), named.key(), others));
  }

  /** A name without case and diacritics, from its first letter or digit on. */
  static String order(String name) {
    return BEFORE_NAME.matcher(PlainLetters.of(name)).replaceFirst("");
  }

  private record Named(long id, String key, String name) {}
}
