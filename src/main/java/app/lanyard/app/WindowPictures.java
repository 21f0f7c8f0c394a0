package app.lanyard.app;

import app.lanyard.cli.PictureRequest;
import app.lanyard.cli.PictureTaker;
import app.lanyard.library.Library;
import app.lanyard.library.LibraryException;
import app.lanyard.ui.reader.NoteImageProtocol;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javax.imageio.ImageIO;

/** Draws the window with JavaFX's headless platform. Once in the life of a program. */
final class WindowPictures implements PictureTaker {

  private static final long PATIENCE_SECONDS = 60;

  private final DataFolders folders;

  WindowPictures(DataFolders folders) {
    this.folders = folders;
  }

  @Override
  public List<String> views() {
    return List.of("timeline", "notes", "problems");
  }

  @Override
  public int take(PictureRequest request) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    try (Library library = Library.open(request.library(), Clock.systemUTC())) {
      URL.setURLStreamHandlerFactory(new NoteImageProtocol(library.pictures()));
      var drawing = new WindowDrawing(library, request, folders.cache().resolve("web"));
      Platform.startup(drawing::start);
      write(drawing.picture().get(PATIENCE_SECONDS, TimeUnit.SECONDS), request.output());
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LibraryException("The picture was interrupted", e);
    } catch (ExecutionException e) {
      throw new LibraryException("The window could not be drawn: " + e.getCause(), e);
    } catch (TimeoutException e) {
      throw new LibraryException("The window was not drawn within a minute", e);
    }
  }

  private static void write(BufferedImage image, Path output) {
    try {
      Path folder = output.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      ImageIO.write(image, "png", output.toFile());
    } catch (IOException e) {
      throw new LibraryException("The picture can't be written to " + output, e);
    }
  }
}
