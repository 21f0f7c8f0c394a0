package app.lanyard.store;

import app.lanyard.model.EntityKind;
import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.search.mark.Marker;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Searches speakers, projects or events, by all the names they are given. */
final class NameSearch implements KindSearch {

  /** Names are short, and the best may be any of them. */
  private static final int CANDIDATES = 1000;

  private final Database database;
  private final EntityKind entity;

  NameSearch(Database database, EntityKind entity) {
    this.database = database;
    this.entity = entity;
  }

  @Override
  public SearchGroup search(Query query, int most) {
    Found found =
        Found.of(database, matching(entity, query), query, candidate(entity), order(entity), most);
    Marker marker =
        Marker.of(
            query, EnumSet.of(Operator.SPEAKER, Operator.PROJECT, Operator.EVENT, Operator.SERIES));
    List<SearchHit> hits = database.list(hits(), row -> hit(row, marker), Json.array(found.ids()));
    return new SearchGroup(kind(), found.total(), HitOrder.of(found.ids(), hits));
  }

  static Matching matching(EntityKind entity, Query query) {
    return new Matching(
        entity.wireName(),
        entity.wireName() + "_text",
        entity.wireName() + ".id",
        "",
        CANDIDATES,
        MatchText.of(query),
        NameTerms.of(entity, query));
  }

  private SearchHit hit(Row row, Marker marker) {
    return new SearchHit(
        kind(),
        row.number("id"),
        row.text("key"),
        marker.mark(row.text("name")),
        marker.mark(row.text("detail")),
        MarkedText.EMPTY,
        entity == EntityKind.EVENT ? DateColumns.span(row, "") : null,
        place(row));
  }

  private static @Nullable NotePlace place(Row row) {
    Long note = row.numberOrNull("note");
    return note == null ? null : new NotePlace(note, row.text("path"), row.count("line"));
  }

  private SearchKind kind() {
    return switch (entity) {
      case TALK -> SearchKind.TALK;
      case SPEAKER -> SearchKind.SPEAKER;
      case PROJECT -> SearchKind.PROJECT;
      case EVENT -> SearchKind.EVENT;
    };
  }

  static String candidate(EntityKind entity) {
    String columns = "T.id, T.name AS title, ".replace("T", entity.wireName());
    return columns
        + switch (entity) {
          case SPEAKER -> "speaker.talks AS weight";
          case EVENT -> "coalesce(event.date_end, -1000000) AS weight";
          default -> "-length(project.name) AS weight";
        };
  }

  static String order(EntityKind entity) {
    String table = entity.wireName();
    return entity == EntityKind.EVENT
        ? "event.date_end DESC, event.date_start DESC, event.sort, event.id"
        : table + ".sort, " + table + ".id";
  }

  private String hits() {
    return switch (entity) {
      case TALK -> throw new IllegalArgumentException("Talks have titles, no names");
      case SPEAKER ->
          """
          SELECT s.id, s.key, s.name, f.note, f.path, t.line, coalesce((
            SELECT group_concat(organisation, ', ') FROM (
              SELECT organisation FROM talk_speaker
              WHERE speaker = s.id AND organisation IS NOT NULL
              GROUP BY organisation ORDER BY count(*) DESC, organisation LIMIT 3)), '') AS detail
          FROM speaker s
            LEFT JOIN talk t ON t.id = (
              SELECT t.id FROM talk_speaker c JOIN talk t ON t.id = c.talk
              WHERE c.speaker = s.id ORDER BY t.date_end DESC, t.id LIMIT 1)
            LEFT JOIN note_fact f ON f.note = t.note
          WHERE s.id IN (SELECT value FROM json_each(?))""";
      case PROJECT ->
          """
          SELECT p.id, p.key, p.name, coalesce(p.url, '') AS detail, f.note, f.path,
            (SELECT min(start_line) FROM project_span WHERE mention = m.id) AS line
          FROM project p
            LEFT JOIN project_mention m ON m.id = (
              SELECT m.id FROM project_wording w
                JOIN project_mention m ON m.wording = w.id
                JOIN note_fact f ON f.note = m.note
              WHERE w.project = p.id AND f.hidden = 0 LIMIT 1)
            LEFT JOIN note_fact f ON f.note = m.note
          WHERE p.id IN (SELECT value FROM json_each(?))""";
      case EVENT ->
          """
          SELECT e.id, e.key, e.name, coalesce(e.location, '') AS detail, e.date_start, e.date_end,
            e.date_precision, f.note, f.path, m.start_line AS line
          FROM event e
            LEFT JOIN event_mention m ON m.id = (
              SELECT m.id FROM event_mention m JOIN note_fact f ON f.note = m.note
              WHERE m.event = e.id AND f.hidden = 0 ORDER BY m.implied, m.id LIMIT 1)
            LEFT JOIN note_fact f ON f.note = m.note
          WHERE e.id IN (SELECT value FROM json_each(?))""";
    };
  }
}
