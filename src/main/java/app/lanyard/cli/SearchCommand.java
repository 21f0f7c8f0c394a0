package app.lanyard.cli;

import app.lanyard.library.Library;
import app.lanyard.model.search.ParsedQuery;
import app.lanyard.model.search.QueryProblem;
import app.lanyard.model.search.SearchResults;
import app.lanyard.search.QueryParser;
import app.lanyard.search.SearchWords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Finds talks, speakers, projects, events, notes and annotations, as the search field does.",
      "A query holds words, \"exact phrases\", operators such as speaker:\"Ada Lovelace\","
          + " kind:keynote, after:2025-04, before:2026, has:recording, in:notes,"
          + " and -what to leave out."
    })
final class SearchCommand implements Callable<Integer> {

  enum Format {
    TEXT {
      @Override
      void write(SearchResults results, long millis, PrintWriter out) {
        SearchText.write(results, out);
      }
    },
    JSON {
      @Override
      void write(SearchResults results, long millis, PrintWriter out) {
        out.println(SearchJson.of(results, millis));
      }
    };

    abstract void write(SearchResults results, long millis, PrintWriter out);
  }

  private static final String LIMIT = "20";

  @Spec private CommandSpec spec;

  @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library.")
  private Path library;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to search for.")
  private List<String> query = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = LIMIT,
      description = "How many results of each kind to show: ${DEFAULT-VALUE} if not said.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The format: ${COMPLETION-CANDIDATES}.")
  private Format format;

  @Override
  public Integer call() {
    ExistingPath.require(library);
    if (limit < 0) {
      throw new WrongWordsException("A limit is a number from 0 on, not " + limit);
    }
    query.forEach(SearchCommand::requireNoOption);
    ParsedQuery parsed = QueryParser.parse(String.join(" ", query));
    parsed.problems().forEach(this::print);
    try (Library open = Library.open(library, Clock.systemUTC())) {
      long start = System.nanoTime();
      SearchResults results = open.searcher().search(parsed.query(), limit);
      long millis = (System.nanoTime() - start) / 1_000_000;
      format.write(results, millis, spec.commandLine().getOut());
    }
    return parsed.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
  }

  private static void requireNoOption(String word) {
    if (word.startsWith("--")) {
      throw new WrongWordsException("Unknown option: '" + word + "'");
    }
  }

  /** With its place, counted from 1. */
  private void print(QueryProblem problem) {
    String sentence = new SearchWords(Locale.ENGLISH).problem(problem);
    spec.commandLine().getErr().printf("query:%d: %s%n", problem.start() + 1, sentence);
  }
}
