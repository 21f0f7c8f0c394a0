package app.lanyard.bench;

import app.lanyard.library.ImportListener;
import app.lanyard.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Platform;

/**
 * Walks once through the window over a small library, as the package is trained when it is built.
 * The arguments are a folder to work in and that of the notes.
 */
public final class WindowTraining {

  private WindowTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path work = Path.of(arguments[0]);
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    try (var library = Library.open(work.resolve("library.db"), Clock.systemUTC())) {
      library.sources().add(Path.of(arguments[1]));
      library.importer().importAll(ImportListener.NONE);
      try (var walk = new WindowWalk(library, work.resolve("web"))) {
        walk.walk();
      }
    }
    Platform.exit();
  }
}
