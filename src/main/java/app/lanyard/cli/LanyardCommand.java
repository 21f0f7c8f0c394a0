package app.lanyard.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "lanyard",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "A library for the notes you bring home from conferences.",
      "Without a command it opens the window."
    })
final class LanyardCommand implements Callable<Integer> {

  private final WindowLauncher windowLauncher;

  @Spec private CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "FILE",
      description = "The library to open instead of your own.")
  private @Nullable Path library;

  @Parameters(paramLabel = "PATH", description = "Folders and files of notes to add.")
  private List<Path> sources = List.of();

  LanyardCommand(WindowLauncher windowLauncher) {
    this.windowLauncher = windowLauncher;
  }

  @Override
  public Integer call() {
    for (Path source : sources) {
      ExistingPath.require(source);
    }
    return windowLauncher.open(library, sources, spec.commandLine().getOut());
  }
}
