package app.lanyard.app;

import app.lanyard.cli.CommandFailedException;
import app.lanyard.library.PictureResolver;
import app.lanyard.ui.reader.NoteImageProtocol;
import java.net.URL;
import java.util.function.Consumer;
import javafx.application.Platform;

/** JavaFX as this program has it. */
final class SystemJavaFx implements JavaFx {

  private final Consumer<Runnable> startup;

  /**
   * @param startup {@code Platform::startup}
   */
  SystemJavaFx(Consumer<Runnable> startup) {
    this.startup = startup;
  }

  @Override
  public void start(Runnable first) {
    try {
      startup.accept(first);
    } catch (RuntimeException | LinkageError e) {
      throw new CommandFailedException(
          "The window could not be opened: "
              + reason(e)
              + ". Check that DISPLAY names a display that answers;"
              + " \"lanyard screenshot\" draws the window without one.",
          e);
    }
  }

  @Override
  public void servePictures(PictureResolver pictures) {
    URL.setURLStreamHandlerFactory(new NoteImageProtocol(pictures));
  }

  @Override
  public void stop() {
    Platform.exit();
  }

  /** JavaFX wraps what its own threads threw. */
  private static String reason(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message.strip();
  }
}
