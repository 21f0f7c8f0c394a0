package app.lanyard.app;

import app.lanyard.cli.WindowLauncher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the window if there can be one, and else draws it into a picture. */
final class WindowStarter implements WindowLauncher {

  private final DataFolders folders;
  private final Display display;
  private final WindowPictures pictures;
  private final DesktopWindow window;

  WindowStarter(
      DataFolders folders, Display display, WindowPictures pictures, DesktopWindow window) {
    this.folders = folders;
    this.display = display;
    this.pictures = pictures;
    this.window = window;
  }

  @Override
  public int open(@Nullable Path library, List<Path> sources, PrintWriter out) {
    Optional<String> obstacle = display.obstacle();
    if (obstacle.isPresent()) {
      out.println(obstacle.get());
      return new WithoutDisplay(pictures, out).open(library, sources);
    }
    Path file = library == null ? folders.data().resolve("library.db") : library;
    return window.open(file, sources);
  }
}
