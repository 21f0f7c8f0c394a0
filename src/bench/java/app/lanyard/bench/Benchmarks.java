package app.lanyard.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ReadingBenchmark} over the notes in the folder given as the only argument, or over
 * the sample notes, and prints what each part costs in proportion to commonmark alone.
 */
public final class Benchmarks {

  private static final String MEASURE = "commonmark";

  private Benchmarks() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    String folder = arguments.length == 0 ? "" : arguments[0];
    var options =
        new OptionsBuilder()
            .include(ReadingBenchmark.class.getName())
            .param("folder", folder)
            .shouldFailOnError(true)
            .build();
    Collection<RunResult> results = new Runner(options).run();
    print(Corpus.of(folder), results, System.out);
  }

  private static void print(Corpus corpus, Collection<RunResult> results, PrintStream out) {
    double measure =
        results.stream()
            .filter(r -> name(r).equals(MEASURE))
            .findFirst()
            .map(Benchmarks::time)
            .get();
    out.printf(
        "%n%s: %,d notes, %,d characters%n",
        corpus.name(), corpus.notes().size(), corpus.characters());
    for (RunResult result : results) {
      out.printf(
          "%-12s %8.1f ms  %6.2f times commonmark%n",
          name(result), time(result), time(result) / measure);
    }
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}
