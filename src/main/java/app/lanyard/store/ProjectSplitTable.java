package app.lanyard.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which notes speak of another project than their wording says, since a person said so. */
public final class ProjectSplitTable {

  private final Database database;

  ProjectSplitTable(Database database) {
    this.database = database;
  }

  /**
   * Lets all that was split off wordings, and has one of these tokens, be of them again.
   *
   * @return the numbers of the talks that come with these projects
   */
  public Set<Long> unite(Collection<String> tokens) {
    return moved(
        """
        UPDATE project_mention SET wording = w.origin FROM project_wording w
        WHERE w.id = project_mention.wording AND w.origin > 0
          AND w.id IN (
            SELECT wording FROM project_token WHERE token IN (SELECT value FROM json_each(?)))
        RETURNING id""",
        Json.array(tokens));
  }

  /**
   * Lets what a note says in these wordings be of the project with another key.
   *
   * @return as above
   */
  public Set<Long> split(long noteId, List<Long> wordings, String newKey) {
    String array = Json.array(wordings);
    database.update(
        """
        INSERT OR IGNORE INTO project_wording (project_key, name, aliases, url, origin)
        SELECT DISTINCT ?, w.name, '[]', '', w.id
        FROM project_mention m JOIN project_wording w ON w.id = m.wording
        WHERE m.note = ? AND w.id IN (SELECT value FROM json_each(?))""",
        newKey,
        noteId,
        array);
    database.update(
        """
        INSERT OR IGNORE INTO project_token (token, wording)
        SELECT project_key, id FROM project_wording
        WHERE project_key = ? AND origin > 0 AND origin IN (SELECT value FROM json_each(?))""",
        newKey,
        array);
    return moved(
        """
        UPDATE project_mention SET wording = w.id FROM project_wording w
        WHERE w.origin = project_mention.wording AND w.origin > 0 AND w.project_key = ?
          AND project_mention.note = ?
          AND project_mention.wording IN (SELECT value FROM json_each(?))
        RETURNING project_mention.id""",
        newKey,
        noteId,
        array);
  }

  /** Moves mentions of projects to other wordings, and says which talks they come with. */
  private Set<Long> moved(String update, Object... parameters) {
    List<Long> mentions = database.list(update, row -> row.number("id"), parameters);
    return Set.copyOf(
        database.list(
            """
            SELECT DISTINCT m.talk FROM project_talk t JOIN mention m ON m.id = t.talk_mention
            WHERE m.talk IS NOT NULL AND t.mention IN (SELECT value FROM json_each(?))""",
            row -> row.number("talk"),
            Json.array(mentions)));
  }
}
