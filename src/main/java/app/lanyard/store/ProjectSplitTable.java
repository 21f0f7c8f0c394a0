package app.lanyard.store;

import java.util.Collection;
import java.util.List;

/** Which notes speak of another project than their wording says, since a person said so. */
public final class ProjectSplitTable {

  private final Database database;

  ProjectSplitTable(Database database) {
    this.database = database;
  }

  /** Lets all that was split off wordings, and has one of these tokens, be of them again. */
  public void unite(Collection<String> tokens) {
    database.update(
        """
        UPDATE project_mention SET wording = w.origin FROM project_wording w
        WHERE w.id = project_mention.wording AND w.origin > 0
          AND w.id IN (
            SELECT wording FROM project_token WHERE token IN (SELECT value FROM json_each(?)))""",
        Json.array(tokens));
  }

  /** Lets what a note says in these wordings be of the project with another key. */
  public void split(long noteId, List<Long> wordings, String newKey) {
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
    database.update(
        """
        UPDATE project_mention SET wording = w.id FROM project_wording w
        WHERE w.origin = project_mention.wording AND w.origin > 0 AND w.project_key = ?
          AND project_mention.note = ?
          AND project_mention.wording IN (SELECT value FROM json_each(?))""",
        newKey,
        noteId,
        array);
  }
}
