package app.lanyard.app;

import app.lanyard.cli.ExitStatus;
import app.lanyard.cli.WindowLauncher;
import app.lanyard.cli.WindowRequest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens the window if there can be one, unless it is open already, and else draws it into a
 * picture.
 */
final class WindowStarter implements WindowLauncher {

  private final DataFolders folders;
  private final Display display;
  private final WindowPictures pictures;
  private final DesktopWindow window;
  private final SingleInstance instance;

  WindowStarter(
      DataFolders folders,
      Display display,
      WindowPictures pictures,
      DesktopWindow window,
      SingleInstance instance) {
    this.folders = folders;
    this.display = display;
    this.pictures = pictures;
    this.window = window;
    this.instance = instance;
  }

  @Override
  public int open(@Nullable Path library, WindowRequest request, PrintWriter out) {
    Optional<String> obstacle = display.obstacle();
    if (obstacle.isPresent()) {
      out.println(obstacle.get());
      return new WithoutDisplay(pictures, out).open(library, request.paths());
    }
    Path file = library == null ? folders.data().resolve("library.db") : library;
    var inbox = new Inbox();
    return instance
        .enter(file, request, inbox)
        .map(hold -> open(file, new WindowRequests(request, inbox), hold))
        .orElse(ExitStatus.DONE);
  }

  /** No other start may open the library before this one has closed it. */
  private int open(Path file, WindowRequests requests, SingleInstance.Hold hold) {
    try (hold) {
      return window.open(file, requests);
    }
  }
}
