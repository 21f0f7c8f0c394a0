package app.lanyard.store;

import app.lanyard.model.EntityKind;
import java.util.List;
import java.util.TreeSet;

/** The other names that shown notes give things. */
final class NamesTable {

  private final Database database;

  NamesTable(Database database) {
    this.database = database;
  }

  /** All names of an event, a speaker or a project but this one, sorted. */
  List<String> aliases(EntityKind kind, long id, String name) {
    var names = new TreeSet<String>();
    database.each(
        query(kind),
        row -> {
          names.add(row.text("name"));
          names.addAll(Json.texts(row.text("aliases")));
        },
        id);
    names.remove(name);
    return List.copyOf(names);
  }

  private static String query(EntityKind kind) {
    return switch (kind) {
      case TALK -> throw new IllegalArgumentException("A talk has titles, no names");
      case EVENT ->
          """
          SELECT DISTINCT m.name, '[]' AS aliases
          FROM event_mention m JOIN note_fact f ON f.note = m.note
          WHERE m.event = ? AND f.hidden = 0""";
      case SPEAKER ->
          """
          SELECT DISTINCT name, '[]' AS aliases FROM mention_speaker WHERE speaker = ?""";
      case PROJECT -> "SELECT name, aliases FROM project_wording WHERE project = ?";
    };
  }
}
