package app.lanyard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the window. The command line itself knows nothing of windows. */
@FunctionalInterface
public interface WindowLauncher {

  /**
   * Opens the window and returns once it is closed.
   *
   * @param library the library file, or null for the person's own
   * @param sources folders and files to add as sources
   * @param out for what is to be said without a window
   * @return the exit status
   */
  int open(@Nullable Path library, List<Path> sources, PrintWriter out);
}
