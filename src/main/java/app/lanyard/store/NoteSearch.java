package app.lanyard.store;

import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.search.mark.Marker;
import app.lanyard.search.mark.Snippet;
import app.lanyard.search.mark.Snippets;
import java.util.List;

/** Searches notes, by their titles, paths, authors, tags and texts. */
final class NoteSearch implements KindSearch {

  private static final String CANDIDATE =
      """
      note_fact.note AS id, note_fact.title, coalesce(note_fact.date_end, -1000000) AS weight""";
  private static final String NEWEST = "note_fact.date_end DESC";

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
    Found found = Found.of(database, matching(query), query, CANDIDATE, NEWEST, most);
    Marker marker = Marker.ofTexts(query);
    List<SearchHit> hits = database.list(HITS, row -> hit(row, marker), Json.array(found.ids()));
    return new SearchGroup(SearchKind.NOTE, found.total(), HitOrder.of(found.ids(), hits));
  }

  static Matching matching(Query query) {
    return new Matching("note_fact", "note", "title", MatchText.of(query), NoteTerms.of(query));
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
