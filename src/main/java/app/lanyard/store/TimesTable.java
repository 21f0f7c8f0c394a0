package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.page.TimeCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Counts how often speakers, projects and events turned up in each month. */
public final class TimesTable {

  private static final String OF_SPEAKERS =
      """
      SELECT DISTINCT c.speaker AS id, t.id AS talk, 0 AS note, t.date_start, t.date_precision
      FROM talk_speaker c JOIN talk t ON t.id = c.talk
      WHERE c.speaker IN (SELECT value FROM json_each(?1)) AND t.date_start IS NOT NULL""";

  private static final String OF_EVENTS =
      """
      SELECT t.event AS id, t.id AS talk, 0 AS note, t.date_start, t.date_precision
      FROM talk t
      WHERE t.event IN (SELECT value FROM json_each(?1)) AND t.date_start IS NOT NULL""";

  /** A note counts by its own date only if no talk of it that has a date speaks of the project. */
  private static final String OF_PROJECTS =
      """
      SELECT p.id, t.id AS talk, 0 AS note, t.date_start, t.date_precision
      FROM project p
        JOIN facet_value v ON v.facet = 6 AND v.key = p.key
        JOIN talk_facet f ON f.value = v.id
        JOIN talk t ON t.id = f.talk
      WHERE p.id IN (SELECT value FROM json_each(?1)) AND t.date_start IS NOT NULL
      UNION ALL
      SELECT rest.id, 0, f.note, f.date_start, f.date_precision
      FROM (
          SELECT w.project AS id, m.note
          FROM project_wording w JOIN project_mention m ON m.wording = w.id
          WHERE w.project IN (SELECT value FROM json_each(?1))
          GROUP BY w.project, m.note
          HAVING max(EXISTS (
            SELECT 1 FROM project_talk t
            WHERE t.mention = m.id
              AND t.talk_mention NOT IN (
                SELECT x.id FROM talk u JOIN mention x ON x.talk = u.id
                WHERE u.date_end IS NULL))) = 0) rest
        JOIN note_fact f ON f.note = rest.note
      WHERE f.hidden = 0 AND f.date_start IS NOT NULL""";

  static final String LATEST =
      "SELECT t.date_end AS day FROM talk t WHERE t.date_end IS NOT NULL"
          + " ORDER BY t.date_end DESC LIMIT 1";

  private final Database database;

  TimesTable(Database database) {
    this.database = database;
  }

  /**
   * The dated talks of speakers and events; for projects, the dated talks in whose lines they are
   * named, and the dated notes that name them elsewhere.
   *
   * @return by number, in the order of time; what has no date is left out
   */
  public Map<Long, List<TimeCount>> of(EntityKind kind, Collection<Long> ids) {
    var times = new LinkedHashMap<Long, List<TimeCount>>();
    database.each(
        query(kind),
        row ->
            times
                .computeIfAbsent(row.number("id"), id -> new ArrayList<>())
                .add(new TimeCount(row.count("year"), row.count("month"), row.count("times"))),
        Json.array(ids));
    return times;
  }

  /** The year that the latest talk ends in. */
  public OptionalInt latestYear() {
    return database
        .first(LATEST, row -> row.number("day"))
        .map(day -> OptionalInt.of(LocalDate.ofEpochDay(day).getYear()))
        .orElseGet(OptionalInt::empty);
  }

  static String query(EntityKind kind) {
    String found =
        switch (kind) {
          case TALK -> throw new IllegalArgumentException("Talks have no pages");
          case SPEAKER -> OF_SPEAKERS;
          case EVENT -> OF_EVENTS;
          case PROJECT -> OF_PROJECTS;
        };
    return "SELECT id, "
        + Years.year("date_start")
        + " AS year, "
        + Years.month("date_start", "date_precision")
        + " AS month, count(*) AS times FROM ("
        + found
        + ") GROUP BY id, year, month ORDER BY id, year, month";
  }
}
