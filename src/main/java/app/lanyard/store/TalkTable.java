package app.lanyard.store;

import app.lanyard.model.DateSpan;
import app.lanyard.model.DayCount;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EventLabel;
import app.lanyard.model.Marks;
import app.lanyard.model.TalkDays;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.TalkDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the joined talks for lists. */
public final class TalkTable {

  private static final String EVENT_COLUMNS =
      """
      e.id AS event_id, e.name AS event_name, e.location AS event_location,
      e.date_start AS event_date_start, e.date_end AS event_date_end,
      e.date_precision AS event_date_precision
      """;

  private static final String WITH_IDS =
      "SELECT t.*, "
          + EVENT_COLUMNS
          + """
          FROM talk t LEFT JOIN event e ON e.id = t.event
          WHERE t.id IN (SELECT value FROM json_each(?))""";

  private static final Comparator<DayCount> BY_DAYS =
      Comparator.comparing((DayCount count) -> count.span().start())
          .thenComparing(count -> count.span().end())
          .thenComparing(count -> count.span().precision());

  private final Database database;

  TalkTable(Database database) {
    this.database = database;
  }

  /** Dated groups first, newest first, then those without a date; same dates by event. */
  public List<TalkGroup> groups(TalkFilter filter) {
    var conditions = TalkConditions.of(database, filter);
    return database.list(
        "SELECT g.*, "
            + EVENT_COLUMNS
            + """
            FROM (
              SELECT date_start, date_end, date_precision, event, count(*) AS talks FROM talk
            """
            + conditions.where()
            + """
              GROUP BY date_end, date_start, date_precision, event
            ) g LEFT JOIN event e ON e.id = g.event
            ORDER BY g.date_end DESC NULLS LAST, g.date_start DESC, e.name IS NULL,
              e.name COLLATE NOCASE, g.event, g.date_precision""",
        row -> new TalkGroup(DateColumns.span(row, ""), eventLabel(row), row.count("talks")),
        conditions.parameters().toArray());
  }

  /** Rows of one group, those of a day by time, else in the order of the notes. */
  public List<TalkRow> rows(TalkFilter filter, TalkGroup group, int offset, int limit) {
    var conditions = TalkConditions.of(database, filter, group);
    return rows(
        "SELECT t.*, "
            + EVENT_COLUMNS
            + "FROM (SELECT * FROM talk "
            + conditions.where()
            + """
            ORDER BY slot, note, line, id LIMIT ? OFFSET ?) t LEFT JOIN event e ON e.id = t.event
            ORDER BY t.slot, t.note, t.line, t.id""",
        conditions.parameters().add(limit, offset));
  }

  /** By first day, then by last day. */
  public TalkDays days(TalkFilter filter) {
    var conditions = TalkConditions.of(database, filter);
    var dated = new ArrayList<DayCount>();
    var undated = new AtomicInteger();
    database.each(
        "SELECT date_start, date_end, date_precision, count(*) AS talks FROM talk "
            + conditions.where()
            + "GROUP BY date_end, date_start, date_precision",
        row -> {
          DateSpan span = DateColumns.span(row, "");
          if (span == null) {
            undated.addAndGet(row.count("talks"));
          } else {
            dated.add(new DayCount(span, row.count("talks")));
          }
        },
        conditions.parameters().toArray());
    dated.sort(BY_DAYS);
    return new TalkDays(dated, undated.get());
  }

  /** The talks a note tells of, each at its line in that note. */
  public List<TalkRow> ofNote(long noteId) {
    return rows(
        """
        SELECT t.id, t.title, t.kind, t.date_start, t.date_end, t.date_precision, t.date_origin,
          t.time_start, t.time_end, t.owner_role, m.note, min(m.start_line) AS line,
        """
            + EVENT_COLUMNS
            + """
            FROM mention m JOIN talk t ON t.id = m.talk LEFT JOIN event e ON e.id = t.event
            WHERE m.note = ?
            GROUP BY t.id ORDER BY min(m.position), min(m.start_line), min(m.added), t.key""",
        new Parameters().add(noteId));
  }

  /** The talks of these numbers, in any order. */
  public List<TalkRow> numbered(List<Long> talks) {
    return rows(
        "SELECT t.*, "
            + EVENT_COLUMNS
            + "FROM talk t LEFT JOIN event e ON e.id = t.event"
            + " WHERE t.id IN (SELECT value FROM json_each(?))",
        new Parameters().add(Json.array(talks)));
  }

  /** The talks of an event, a speaker or a project, newest first. */
  public List<TalkRow> of(EntityKind kind, long id) {
    return rows(
        "SELECT t.*, "
            + EVENT_COLUMNS
            + "FROM talk t LEFT JOIN event e ON e.id = t.event WHERE t.id IN ("
            + talksOf(kind)
            + """
            )
            ORDER BY t.date_end DESC NULLS LAST, t.date_start DESC, t.slot, t.note, t.line, t.id""",
        new Parameters().add(id));
  }

  /** The talks that have these keys, which last. */
  public Map<String, TalkRow> withKeys(Collection<String> keys) {
    var ids = new HashMap<Long, String>();
    database.each(
        "SELECT id, key FROM talk WHERE key IN (SELECT value FROM json_each(?))",
        row -> ids.put(row.number("id"), row.text("key")),
        Json.array(keys));
    return rows(WITH_IDS, new Parameters().add(Json.array(ids.keySet()))).stream()
        .collect(Collectors.toMap(row -> ids.getOrDefault(row.id(), ""), Function.identity()));
  }

  /** A window of them: those of an event as its programme has them, others newest first. */
  public List<TalkRow> of(EntityKind kind, long id, int offset, int limit) {
    return rows(windowOf(kind), new Parameters().add(id, limit, offset));
  }

  static String windowOf(EntityKind kind) {
    String order =
        (kind == EntityKind.EVENT
                ? EditionTable.ORDER_OF_PROGRAMME + ", t.date_precision"
                : "t.date_end DESC, t.date_start DESC")
            + ", t.slot, t.note, t.line, t.id";
    return "SELECT t.*, "
        + EVENT_COLUMNS
        + "FROM talk t LEFT JOIN event e ON e.id = t.event WHERE t.id IN ("
        + "SELECT t.id FROM talk t WHERE t.id IN ("
        + talksOf(kind)
        + ") ORDER BY "
        + order
        + " LIMIT ? OFFSET ?) ORDER BY "
        + order;
  }

  private static String talksOf(EntityKind kind) {
    return switch (kind) {
      case TALK -> "?";
      case EVENT -> "SELECT id FROM talk WHERE event = ?";
      case SPEAKER -> "SELECT talk FROM talk_speaker WHERE speaker = ?";
      case PROJECT ->
          """
          SELECT m.talk
          FROM project_wording w
            JOIN project_mention p ON p.wording = w.id
            JOIN project_talk t ON t.mention = p.id
            JOIN mention m ON m.id = t.talk_mention
          WHERE w.project = ?""";
    };
  }

  /** What can be put right about a talk. */
  public Optional<TalkDetails> details(long talkId) {
    return new TalkDetailsTable(database).find(talkId);
  }

  private List<TalkRow> rows(String sql, Parameters parameters) {
    List<TalkRow> bare = database.list(sql, TalkTable::bare, parameters.toArray());
    return new TalkParts(database, bare.stream().map(TalkRow::id).toList()).addedTo(bare);
  }

  private static TalkRow bare(Row row) {
    return new TalkRow(
        row.number("id"),
        row.text("title"),
        TalkKind.ofWireName(row.text("kind")),
        DateColumns.date(row),
        DateColumns.time(row),
        eventLabel(row),
        List.of(),
        row.textOrNull("owner_role"),
        List.of(),
        List.of(),
        row.number("note"),
        row.count("line"),
        Marks.NONE);
  }

  private static @Nullable EventLabel eventLabel(Row row) {
    Long id = row.numberOrNull("event_id");
    return id == null
        ? null
        : new EventLabel(
            id,
            row.text("event_name"),
            row.textOrNull("event_location"),
            DateColumns.span(row, "event_"));
  }
}
