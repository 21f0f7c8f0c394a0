package app.lanyard.store;

import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.search.mark.Marker;
import app.lanyard.search.mark.Snippet;
import app.lanyard.search.mark.Snippets;
import java.util.ArrayList;
import java.util.List;

/** Searches notes, by their titles, paths, authors, tags and texts. */
final class NoteSearch implements KindSearch {

  static final String CANDIDATE =
      """
      note_fact.note AS id, note_fact.title, coalesce(note_fact.date_end, -1000000) AS weight""";
  static final String NEWEST = "note_fact.date_end DESC";

  private static final int CANDIDATES = 200;

  private static final String HITS =
      """
      SELECT f.note, f.title, f.path, f.date_start, f.date_end, f.date_precision, n.text
      FROM note_fact f JOIN main.note n ON n.id = f.note
      WHERE f.note IN (SELECT value FROM json_each(?))""";

  private final Database database;

  NoteSearch(Database database) {
    this.database = database;
  }

  @Override
  public SearchGroup search(Query query, int most) {
    Found found =
        Found.of(database, matching(query, isAnyHidden()), query, CANDIDATE, NEWEST, most);
    Marker marker = Marker.ofTexts(query);
    List<SearchHit> hits = database.list(HITS, row -> hit(row, marker), Json.array(found.ids()));
    return new SearchGroup(SearchKind.NOTE, found.total(), HitOrder.of(found.ids(), hits));
  }

  /**
   * @param someHidden whether a source is removed, and its notes are to be left out
   */
  static Matching matching(Query query, boolean someHidden) {
    List<Condition> conditions = new ArrayList<>(NoteTerms.of(query));
    if (someHidden) {
      conditions.add(Condition.of("note_fact.hidden = 0"));
    }
    return new Matching(
        "note_fact",
        "note_text",
        "note_fact.note",
        "title",
        CANDIDATES,
        MatchText.of(query),
        conditions);
  }

  private boolean isAnyHidden() {
    return database.number("SELECT EXISTS (SELECT 1 FROM source WHERE removed = 1)") != 0;
  }

  private static SearchHit hit(Row row, Marker marker) {
    long note = row.number("note");
    String path = row.text("path");
    Snippet snippet = new Snippets(marker).best(row.text("text"));
    return new SearchHit(
        SearchKind.NOTE,
        note,
        path,
        marker.mark(row.text("title")),
        marker.mark(path),
        snippet.text(),
        DateColumns.span(row, ""),
        new NotePlace(note, path, snippet.line()));
  }
}
