package app.lanyard.store;

import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.search.mark.Marker;
import app.lanyard.search.mark.Snippets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches talks, by their titles, events, speakers and abstracts. */
final class TalkSearch implements KindSearch {

  static final String CANDIDATE =
      "talk.id, talk.title, coalesce(talk.date_end, -1000000) AS weight";
  static final String NEWEST = "talk.date_end DESC";

  private static final int CANDIDATES = 200;

  private static final String HITS =
      """
      SELECT t.id, t.key, t.title, t.date_start, t.date_end, t.date_precision, t.abstract, t.note,
        t.line, f.path, e.name AS event,
        (SELECT group_concat(name, ', ') FROM (
           SELECT s.name FROM talk_speaker c JOIN speaker s ON s.id = c.speaker
           WHERE c.talk = t.id ORDER BY c.position)) AS speakers
      FROM talk t JOIN note_fact f ON f.note = t.note LEFT JOIN event e ON e.id = t.event
      WHERE t.id IN (SELECT value FROM json_each(?))""";

  private final Database database;

  TalkSearch(Database database) {
    this.database = database;
  }

  @Override
  public SearchGroup search(Query query, int most) {
    Found found = Found.of(database, matching(query), query, CANDIDATE, NEWEST, most);
    var marks = new Marks(query);
    List<SearchHit> hits = database.list(HITS, marks::hit, Json.array(found.ids()));
    return new SearchGroup(SearchKind.TALK, found.total(), HitOrder.of(found.ids(), hits));
  }

  static Matching matching(Query query) {
    return new Matching(
        "talk",
        "talk_text",
        "talk.id",
        "title",
        CANDIDATES,
        MatchText.of(query),
        TalkTerms.of(query));
  }

  /** What is marked where. */
  private static final class Marks {

    private final Marker texts;
    private final Marker names;
    private final Snippets snippets;

    Marks(Query query) {
      texts = Marker.ofTexts(query);
      names = Marker.of(query, EnumSet.of(Operator.SPEAKER, Operator.EVENT, Operator.SERIES));
      snippets = new Snippets(texts);
    }

    SearchHit hit(Row row) {
      String title = row.text("title");
      String detail =
          Stream.of(row.textOrNull("speakers"), row.textOrNull("event"))
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
      String summary = row.textOrNull("abstract");
      return new SearchHit(
          SearchKind.TALK,
          row.number("id"),
          row.text("key"),
          texts.mark(title),
          names.mark(detail),
          summary == null || texts.isWhollyIn(title)
              ? MarkedText.EMPTY
              : snippets.best(summary).text(),
          DateColumns.span(row, ""),
          new NotePlace(row.number("note"), row.text("path"), row.count("line")));
    }
  }
}
