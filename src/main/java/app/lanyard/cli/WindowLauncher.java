package app.lanyard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window, or asks the one that is open. The command line itself knows nothing of windows.
 */
@FunctionalInterface
public interface WindowLauncher {

  /**
   * Opens the window and returns once it is closed, or has asked the one that is open already.
   *
   * @param library the library file, or null for the person's own
   * @param request what the window is to show and to begin with
   * @param out for what is to be said without a window
   * @return the exit status
   */
  int open(@Nullable Path library, WindowRequest request, PrintWriter out);
}
