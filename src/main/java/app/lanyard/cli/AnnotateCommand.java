package app.lanyard.cli;

import app.lanyard.library.AnnotationImportReport;
import app.lanyard.library.Library;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Adds annotations from a file: W3C Web Annotations in JSON, such as an export has them, or"
          + " what Hypothesis exports.",
      "Those that the library has already change only if the file has newer ones."
    })
final class AnnotateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library.")
  private Path library;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description = "The JSON file with the annotations.")
  private Path from;

  @Override
  public Integer call() {
    ExistingPath.require(library);
    ExistingPath.require(from);
    try (Library open = Library.open(library, Clock.systemUTC())) {
      AnnotationImportReport report = open.annotationImporter().importFrom(from);
      report.problems().forEach(problem -> spec.commandLine().getErr().println(problem.toLine()));
      spec.commandLine()
          .getOut()
          .printf(
              "annotations %d (new %d, updated %d, unchanged %d), problems %d%n",
              report.fresh() + report.updated() + report.unchanged(),
              report.fresh(),
              report.updated(),
              report.unchanged(),
              report.problems().size());
      return report.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }
  }
}
