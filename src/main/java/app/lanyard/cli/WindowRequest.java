package app.lanyard.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * What the window is asked for from outside: by the words it is started with, and by those of each
 * later start while it is open.
 *
 * @param paths folders and files, absolute: notes that the library has are shown, the rest is added
 */
public record WindowRequest(List<Path> paths, WindowTask task) {

  /** Nothing but to be shown. */
  public static final WindowRequest SHOW = new WindowRequest(List.of(), WindowTask.NONE);

  public WindowRequest {
    paths = List.copyOf(paths);
  }
}
