package app.lanyard.app;

import app.lanyard.cli.CommandFailedException;
import app.lanyard.cli.PictureRequest;
import app.lanyard.cli.PictureTaker;
import app.lanyard.library.Library;
import app.lanyard.library.LibraryException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Draws the window with JavaFX's headless platform. Once in the life of a program. */
final class WindowPictures implements PictureTaker {

  private static final long PATIENCE_SECONDS = 60;

  private final DataFolders folders;
  private final JavaFx javaFx;

  WindowPictures(DataFolders folders, JavaFx javaFx) {
    this.folders = folders;
    this.javaFx = javaFx;
  }

  @Override
  public List<String> views() {
    return List.of(
        "timeline",
        "speakers",
        "projects",
        "events",
        "notes",
        "suggestions",
        "annotations",
        "to-watch",
        "problems");
  }

  @Override
  public int take(PictureRequest request) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    try (Library library = Library.open(request.library(), Clock.systemUTC())) {
      javaFx.servePictures(library.pictures());
      var drawing =
          new WindowDrawing(LibraryPorts.of(library), request, folders.cache().resolve("web"));
      javaFx.start(drawing::start);
      PictureFile.write(
          drawing.picture().get(PATIENCE_SECONDS, TimeUnit.SECONDS), request.output());
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("The picture was interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (TimeoutException e) {
      throw new CommandFailedException("The window was not drawn within a minute", e);
    }
  }

  private static RuntimeException failure(@Nullable Throwable cause) {
    return cause instanceof LibraryException alreadyASentence
        ? alreadyASentence
        : new CommandFailedException("The window could not be drawn: " + cause, cause);
  }
}
