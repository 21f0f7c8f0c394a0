package app.lanyard.cli;

import app.lanyard.library.ImportListener;
import app.lanyard.library.ImportReport;
import app.lanyard.library.Library;
import app.lanyard.model.ProblemRow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Adds folders or files of notes, and imports what is new or changed.",
      "The files themselves are never changed."
    })
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library.")
  private Path library;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Folders and files of notes.")
  private List<Path> sources = List.of();

  @Override
  public Integer call() {
    sources.forEach(ExistingPath::require);
    try (Library open = Library.open(library, Clock.systemUTC())) {
      sources.forEach(open.sources()::add);
      ImportReport report = open.importer().importAll(ImportListener.NONE);
      List<ProblemRow> problems = open.problems().list();
      problems.forEach(this::print);
      spec.commandLine().getOut().println(ImportSummary.of(report, problems.size()));
      return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }
  }

  private void print(ProblemRow problem) {
    spec.commandLine()
        .getErr()
        .printf(
            "%s:%d: %s%n", problem.file(), problem.problem().line(), problem.problem().reason());
  }
}
