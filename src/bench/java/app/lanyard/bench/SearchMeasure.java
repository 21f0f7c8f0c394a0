package app.lanyard.bench;

import app.lanyard.bench.StatementRecord.Call;
import app.lanyard.library.Library;
import app.lanyard.library.Searcher;
import app.lanyard.model.search.Query;
import app.lanyard.search.QueryParser;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From what is typed to results, beside the statements of the search issued bare. */
final class SearchMeasure {

  private static final int QUERIES = 200;
  private static final int ROUNDS = 3;
  private static final int PER_GROUP = 8;
  private static final int SLOWEST = 5;

  private record Took(String text, double millis, double bare) {}

  private final Library library;
  private final Path folder;

  SearchMeasure(Library library, Path folder) {
    this.library = library;
    this.folder = folder;
  }

  void run(SampleRows rows, ResultTable table, PrintStream out) throws SQLException {
    Searcher searcher = library.searcher();
    List<Took> all = new ArrayList<>();
    try (var bare = new BareStatements(folder)) {
      for (String text : SampleQueries.of(rows.talks(), rows.projectNames(), QUERIES)) {
        all.add(measure(searcher, bare, text));
      }
    }
    var searches = new Timings();
    var statements = new Timings();
    all.forEach(took -> searches.add(took.millis()));
    all.forEach(took -> statements.add(took.bare()));
    table.tell("search, 200 queries: p50", searches.percentile(50), "ms");
    table.below("search, 200 queries: p95", searches.percentile(95), 50, "ms");
    table.tell("its statements issued bare: p95", statements.percentile(95), "ms");
    table.below(
        "search p95 to that of its bare statements",
        searches.percentile(95) / statements.percentile(95),
        1.5,
        "×");
    all.stream()
        .sorted(Comparator.comparingDouble(Took::millis).reversed())
        .limit(SLOWEST)
        .forEach(
            took ->
                out.printf(
                    "  slow: %-50s %6.1f ms, bare %6.1f ms%n",
                    took.text(), took.millis(), took.bare()));
  }

  /** The best of some rounds, taken in turns, so that other programs disturb both alike. */
  private static Took measure(Searcher searcher, BareStatements bare, String text) {
    List<Call> calls = StatementRecord.during(() -> search(searcher, text));
    var searches = new Timings();
    var statements = new Timings();
    for (int round = 0; round < ROUNDS; round++) {
      searches.time(() -> search(searcher, text));
      statements.time(() -> bare.run(calls));
    }
    return new Took(text, searches.percentile(1), statements.percentile(1));
  }

  private static void search(Searcher searcher, String text) {
    Query query = QueryParser.parse(text).query();
    searcher.search(query, PER_GROUP);
  }
}
