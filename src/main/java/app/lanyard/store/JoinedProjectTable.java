package app.lanyard.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The projects as joined from all notes. */
public final class JoinedProjectTable {

  private final Database database;

  JoinedProjectTable(Database database) {
    this.database = database;
  }

  /**
   * Puts joined projects in the place of those with these wordings, and forgets the wordings that
   * no note has any more. A project keeps its number as long as it has its key.
   *
   * @param wordings all that any of the projects has or had
   * @return the numbers of the talks that come with another project now, or with one of another
   *     name
   */
  public Set<Long> replace(List<ProjectWording> wordings, List<JoinedProject> joined) {
    String touched = Json.array(wordings.stream().map(ProjectWording::id).toList());
    Set<Long> before = projectsOf(touched);
    Map<Long, String> namesBefore = namesOf(touched);
    database.update(
        "UPDATE project_wording SET project = NULL WHERE id IN (SELECT value FROM json_each(?))",
        touched);
    joined.forEach(project -> before.remove(put(project)));
    before.forEach(id -> database.update("DELETE FROM project WHERE id = ?", id));
    Set<Long> renamed = differing(namesBefore, namesOf(touched));
    forgetUnused(touched);
    new NameIndex(database).refreshProjects(joined.stream().map(JoinedProject::key).toList());
    return talksOf(renamed);
  }

  /** The key and name of the project of each wording that has one. */
  private Map<Long, String> namesOf(String wordings) {
    var names = new HashMap<Long, String>();
    database.each(
        """
        SELECT w.id, p.key || '/' || p.name AS name
        FROM project_wording w JOIN project p ON p.id = w.project
        WHERE w.id IN (SELECT value FROM json_each(?))""",
        row -> names.put(row.number("id"), row.text("name")),
        wordings);
    return names;
  }

  private static Set<Long> differing(Map<Long, String> before, Map<Long, String> after) {
    var wordings = new HashSet<>(before.keySet());
    wordings.addAll(after.keySet());
    wordings.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
    return wordings;
  }

  private Set<Long> talksOf(Set<Long> wordings) {
    return Set.copyOf(
        database.list(
            """
            SELECT DISTINCT m.talk
            FROM project_mention p
              JOIN project_talk t ON t.mention = p.id
              JOIN mention m ON m.id = t.talk_mention
            WHERE m.talk IS NOT NULL AND p.wording IN (SELECT value FROM json_each(?))""",
            row -> row.number("talk"),
            Json.array(wordings)));
  }

  private Set<Long> projectsOf(String wordings) {
    return new HashSet<>(
        database.list(
            """
            SELECT DISTINCT project FROM project_wording
            WHERE project IS NOT NULL AND id IN (SELECT value FROM json_each(?))""",
            row -> row.number("project"),
            wordings));
  }

  private long put(JoinedProject project) {
    long id =
        database.insert(
            """
            INSERT INTO project (key, name, url) VALUES (?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET name = excluded.name, url = excluded.url
            RETURNING id""",
            project.key(),
            project.name(),
            project.url());
    database.update(
        "UPDATE project_wording SET project = ? WHERE id IN (SELECT value FROM json_each(?))",
        id,
        Json.array(project.wordings()));
    return id;
  }

  private void forgetUnused(String wordings) {
    String unused =
        """
        SELECT w.id FROM project_wording w
        WHERE w.id IN (SELECT value FROM json_each(?))
          AND NOT EXISTS (SELECT 1 FROM project_mention m WHERE m.wording = w.id)
          AND NOT EXISTS (
            SELECT 1 FROM project_wording split
              JOIN project_mention m ON m.wording = split.id
            WHERE split.origin = w.id AND split.origin > 0)""";
    database.update("DELETE FROM project_token WHERE wording IN (" + unused + ")", wordings);
    database.update("DELETE FROM project_wording WHERE id IN (" + unused + ")", wordings);
  }
}
