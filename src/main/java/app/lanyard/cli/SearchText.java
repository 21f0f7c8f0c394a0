package app.lanyard.cli;

import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchResults;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as a person reads them. */
final class SearchText {

  private SearchText() {}

  static void write(SearchResults results, PrintWriter out) {
    if (results.groups().isEmpty()) {
      out.println("Nothing found.");
    }
    results.groups().forEach(group -> write(group, out));
  }

  private static void write(SearchGroup group, PrintWriter out) {
    out.printf("%s: %d%n", group.kind().plural(), group.total());
    for (SearchHit hit : group.hits()) {
      out.println("  " + line(hit));
    }
  }

  private static String line(SearchHit hit) {
    return Stream.of(hit.title().text(), hit.detail().text(), hit.snippet().text(), place(hit))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" — "));
  }

  private static String place(SearchHit hit) {
    NotePlace place = hit.place();
    return place == null ? "" : place.path() + ":" + place.line();
  }
}
