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
      SELECT DISTINCT c.speaker AS id, t.id AS talk, t.date_start, t.date_precision
      FROM talk_speaker c JOIN talk t ON t.id = c.talk
      WHERE c.speaker IN (SELECT value FROM json_each(?1)) AND t.date_start IS NOT NULL""";

  private static final String OF_EVENTS =
      """
      SELECT t.event AS id, t.date_start, t.date_precision
      FROM talk t
      WHERE t.event IN (SELECT value FROM json_each(?1)) AND t.date_start IS NOT NULL""";

  private static final String OF_PROJECTS =
      """
      SELECT project AS id, year, month, times FROM project_time
      WHERE project IN (SELECT value FROM json_each(?1))
      ORDER BY project, year, month""";

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
    return switch (kind) {
      case TALK -> throw new IllegalArgumentException("Talks have no pages");
      case SPEAKER -> Years.count(OF_SPEAKERS) + " ORDER BY id, year, month";
      case EVENT -> Years.count(OF_EVENTS) + " ORDER BY id, year, month";
      case PROJECT -> OF_PROJECTS;
    };
  }
}
