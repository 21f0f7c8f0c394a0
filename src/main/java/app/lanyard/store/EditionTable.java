package app.lanyard.store;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkTime;
import app.lanyard.model.page.Edition;
import app.lanyard.model.page.ProgrammeDay;
import app.lanyard.model.page.Related;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what an event has to do with others, and on which days its talks were. */
public final class EditionTable {

  /** Days first, then longer spans, then talks without a date; each as the notes have them. */
  static final String ORDER_OF_PROGRAMME =
      "t.date_start IS NULL, t.date_end > t.date_start, t.date_start, t.date_end";

  static final String DAYS =
      "SELECT t.date_start, t.date_end, t.date_precision, count(*) AS talks FROM talk t"
          + " WHERE t.event = ?1 GROUP BY t.date_start, t.date_end, t.date_precision ORDER BY "
          + ORDER_OF_PROGRAMME
          + ", t.date_precision";

  /** The times of the days' talks that have one, in the order of the programme. */
  static final String TIMES =
      "SELECT t.date_start, t.date_end, t.date_precision, t.time_start, t.time_end FROM talk t"
          + " WHERE t.event = ?1 AND t.slot < 1440 ORDER BY "
          + ORDER_OF_PROGRAMME
          + ", t.date_precision, t.slot, t.note, t.line, t.id";

  /** The year at the end of an event's key is that of its edition; before it stands the series. */
  static final String EDITIONS =
      """
      SELECT e.key, e.name, CAST(substr(e.key, -4) AS INTEGER) AS year,
        coalesce(e.location, '') AS location,
        e.date_start, e.date_end, e.date_precision,
        (SELECT count(*) FROM talk t WHERE t.event = e.id) AS talks,
        (SELECT count(DISTINCT c.speaker)
         FROM talk t JOIN talk_speaker c ON c.talk = t.id
         WHERE t.event = e.id) AS speakers
      FROM event e
      WHERE e.key > ?1 || ' ' AND e.key < ?1 || '!'
        AND length(e.key) = length(?1) + 5 AND substr(e.key, -4) GLOB '[12][0-9][0-9][0-9]'
      ORDER BY substr(e.key, -4)""";

  static final String AROUND =
      """
      SELECT e.key, e.name, (SELECT count(*) FROM talk t WHERE t.event = e.id) AS talks
      FROM event own JOIN event e ON e.key = own.part_of_key
      WHERE own.key = ?1
      UNION ALL
      SELECT * FROM (
        SELECT e.key, e.name, (SELECT count(*) FROM talk t WHERE t.event = e.id) AS talks
        FROM event e
        WHERE e.part_of_key = ?1
        ORDER BY e.date_start, e.sort)
      UNION ALL
      SELECT * FROM (
        SELECT e.key, e.name, (SELECT count(*) FROM talk t WHERE t.event = e.id) AS talks
        FROM event own JOIN event e ON e.part_of_key = own.part_of_key
        WHERE own.key = ?1 AND e.key <> ?1
        ORDER BY e.date_start, e.sort)""";

  private static final Pattern YEAR = Pattern.compile(" [12]\\d{3}$");

  private final Database database;

  EditionTable(Database database) {
    this.database = database;
  }

  /** The talks of an event by their dates, in the order of its programme. */
  public List<ProgrammeDay> days(long event) {
    Map<DateSpan, List<TalkTime>> times = times(event);
    return database.list(
        DAYS,
        row -> {
          DateSpan date = DateColumns.span(row, "");
          List<TalkTime> known = date == null ? List.of() : times.getOrDefault(date, List.of());
          return new ProgrammeDay(date, row.count("talks"), known);
        },
        event);
  }

  private Map<DateSpan, List<TalkTime>> times(long event) {
    var byDate = new HashMap<DateSpan, List<TalkTime>>();
    database.each(
        TIMES,
        row -> {
          DateSpan date = DateColumns.span(row, "");
          TalkTime time = DateColumns.time(row);
          if (date != null && time != null) {
            byDate.computeIfAbsent(date, day -> new ArrayList<>()).add(time);
          }
        },
        event);
    return byDate;
  }

  /** The events of the series that one belongs to, itself included, the earliest first. */
  public List<Edition> editions(String key) {
    return database.list(
        EDITIONS,
        row ->
            new Edition(
                row.text("key"),
                row.text("name"),
                row.count("year"),
                DateColumns.span(row, ""),
                row.text("location"),
                row.count("talks"),
                row.count("speakers")),
        YEAR.matcher(key).replaceFirst(""));
  }

  /** What an event is part of, then its parts, then the other parts of the same. */
  public List<Related> around(String key) {
    return database.list(
        AROUND,
        row -> new Related(EntityKind.EVENT, row.text("key"), row.text("name"), row.count("talks")),
        key);
  }
}
