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
      "Without a command it opens the window, or brings the one that is open to the front."
    })
final class LanyardCommand implements Callable<Integer> {

  private final WindowLauncher windowLauncher;

  @Spec private CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "FILE",
      description = "The library to open instead of your own.")
  private @Nullable Path library;

  @Option(names = "--add-folder", description = "Ask in the window for a folder of notes to add.")
  private boolean addFolder;

  @Option(names = "--search", description = "Put the cursor into the search field of the window.")
  private boolean search;

  @Parameters(
      paramLabel = "PATH",
      description = "Folders and files of notes to add; notes that are there are shown.")
  private List<Path> sources = List.of();

  LanyardCommand(WindowLauncher windowLauncher) {
    this.windowLauncher = windowLauncher;
  }

  @Override
  public Integer call() {
    for (Path source : sources) {
      ExistingPath.require(source);
    }
    return windowLauncher.open(library, request(), spec.commandLine().getOut());
  }

  /** The window that does it may have been started in another folder. */
  private WindowRequest request() {
    return new WindowRequest(
        sources.stream().map(source -> source.toAbsolutePath().normalize()).toList(), task());
  }

  private WindowTask task() {
    if (addFolder && search) {
      throw new WrongWordsException("--add-folder and --search can't both come first");
    }
    if (addFolder) {
      return WindowTask.ADD_FOLDER;
    }
    return search ? WindowTask.SEARCH : WindowTask.NONE;
  }
}
