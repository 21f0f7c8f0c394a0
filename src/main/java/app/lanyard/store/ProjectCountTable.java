package app.lanyard.store;

import app.lanyard.model.Facet;
import java.util.Collection;

/**
 * How often projects turned up, counted when they change and not each time a list is read. All of
 * it follows from the joined talks, the index of facets and the notes.
 */
public final class ProjectCountTable {

  /** A note counts by its own date only if no talk of it that has a date speaks of the project. */
  static final String TIMES =
      Years.count(
          """
          SELECT p.id, t.date_start, t.date_precision
          FROM project p
            JOIN facet_value v ON v.facet = ?1 AND v.key = p.key
            JOIN talk_facet f ON f.value = v.id
            JOIN talk t ON t.id = f.talk
          WHERE p.key IN (SELECT value FROM json_each(?2)) AND t.date_start IS NOT NULL
          UNION ALL
          SELECT rest.id, f.date_start, f.date_precision
          FROM (
              SELECT p.id, m.note
              FROM project p
                JOIN project_wording w ON w.project = p.id
                JOIN project_mention m ON m.wording = w.id
              WHERE p.key IN (SELECT value FROM json_each(?2))
              GROUP BY p.id, m.note
              HAVING NOT max(EXISTS (
                SELECT 1
                FROM project_talk s
                  JOIN mention x ON x.id = s.talk_mention
                  JOIN talk t ON t.id = x.talk
                WHERE s.mention = m.id AND t.date_end IS NOT NULL))) rest
            JOIN note_fact f ON f.note = rest.note
          WHERE f.hidden = 0 AND f.date_start IS NOT NULL""");

  static final String TOTALS =
      """
      UPDATE project SET
        talks = coalesce(
          (SELECT v.talks FROM facet_value v WHERE v.facet = ?1 AND v.key = project.key), 0),
        (notes, latest) = (
          SELECT count(DISTINCT m.note), max(f.date_end)
          FROM project_wording w
            JOIN project_mention m ON m.wording = w.id
            JOIN note_fact f ON f.note = m.note
          WHERE w.project = project.id AND f.hidden = 0)
      WHERE key IN (SELECT value FROM json_each(?2))""";

  private final Database database;

  ProjectCountTable(Database database) {
    this.database = database;
  }

  /**
   * Counts anew, after the index of facets was brought up to date.
   *
   * @param keys of projects, those that are no more among them
   */
  public void refresh(Collection<String> keys) {
    if (keys.isEmpty()) {
      return;
    }
    int facet = FacetSource.number(Facet.PROJECT);
    String array = Json.array(keys);
    database.update(TOTALS, facet, array);
    database.update(
        """
        DELETE FROM project_time WHERE project IN (
          SELECT id FROM project WHERE key IN (SELECT value FROM json_each(?)))""",
        array);
    database.update(
        "INSERT INTO project_time (project, year, month, times) " + TIMES, facet, array);
  }
}
