package app.lanyard.cli;

import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.SearchResults;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Results for other programs, one object in one line. */
final class SearchJson {

  private SearchJson() {}

  static String of(SearchResults results, long millis) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    var list = json.putArray("results");
    for (SearchGroup group : results.groups()) {
      group.hits().forEach(hit -> list.add(of(hit)));
    }
    json.put("total", results.total());
    var totals = json.putObject("totals");
    results.groups().forEach(group -> totals.put(group.kind().wireName(), group.total()));
    json.put("millis", millis);
    return json.toString();
  }

  private static ObjectNode of(SearchHit hit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", hit.kind().wireName());
    if (hit.kind() == SearchKind.ANNOTATION) {
      json.put("id", hit.key());
    } else {
      json.put("id", hit.id());
    }
    json.put("title", hit.title().text());
    NotePlace place = hit.place();
    if (place == null) {
      json.putNull("path").putNull("line");
    } else {
      json.put("path", place.path()).put("line", place.line());
    }
    return json.put("snippet", snippet(hit));
  }

  /** A result whose title says it all is shown with what tells it from others. */
  private static String snippet(SearchHit hit) {
    String snippet = hit.snippet().text();
    return snippet.isEmpty() ? hit.detail().text() : snippet;
  }
}
