package app.lanyard.store;

import java.util.List;
import java.util.TreeSet;

/** The other names that shown notes give things. */
final class NamesTable {

  private final Database database;

  NamesTable(Database database) {
    this.database = database;
  }

  /** All names of a project but this one, sorted. */
  List<String> aliasesOfProject(long project, String name) {
    var names = new TreeSet<String>();
    database.each(
        "SELECT name, aliases FROM project_wording WHERE project = ?",
        row -> {
          names.add(row.text("name"));
          names.addAll(Json.texts(row.text("aliases")));
        },
        project);
    names.remove(name);
    return List.copyOf(names);
  }
}
