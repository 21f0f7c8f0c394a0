package app.lanyard.app;

import app.lanyard.cli.CommandFailedException;
import app.lanyard.cli.PictureRequest;
import app.lanyard.library.ImportListener;
import app.lanyard.library.ImportReport;
import app.lanyard.library.Library;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What starting Lanyard does on a machine without a display: it imports the sources, or the sample
 * notes if none are named, and draws the window into a picture.
 */
final class WithoutDisplay {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  private final WindowPictures pictures;
  private final PrintWriter out;

  WithoutDisplay(WindowPictures pictures, PrintWriter out) {
    this.pictures = pictures;
    this.out = out;
  }

  /**
   * @return the exit status
   */
  int open(@Nullable Path library, List<Path> sources) {
    try {
      Path file = library == null ? inTemporaryFolder() : library.toAbsolutePath();
      importInto(file, library == null && sources.isEmpty() ? List.of(sample(file)) : sources);
      Path picture = file.resolveSibling("lanyard.png");
      int status =
          pictures.take(
              new PictureRequest(file, "timeline", null, null, false, 1, WIDTH, HEIGHT, picture));
      out.println("The window is drawn in " + picture);
      return status;
    } catch (IOException e) {
      throw new CommandFailedException("The sample notes can't be written: " + e.getMessage(), e);
    }
  }

  private void importInto(Path file, List<Path> sources) {
    try (Library library = Library.open(file, Clock.systemUTC())) {
      sources.forEach(library.sources()::add);
      ImportReport report = library.importer().importAll(ImportListener.NONE);
      out.printf(
          "Imported %d notes with %d talks.%n", report.counts().notes(), report.counts().talks());
    }
  }

  private static Path inTemporaryFolder() throws IOException {
    return Files.createTempDirectory("lanyard").resolve("library.db");
  }

  private static Path sample(Path library) throws IOException {
    return new BundledSample(library.resolveSibling("sample-notes")).folder();
  }
}
