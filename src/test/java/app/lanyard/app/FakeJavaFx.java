package app.lanyard.app;

import app.lanyard.library.PictureResolver;
import app.lanyard.ui.reader.NoteImageScheme;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/** The JavaFX of the tests, which all of them share: it runs already, and is not stopped. */
final class FakeJavaFx implements JavaFx {

  final AtomicInteger stops = new AtomicInteger();

  @Override
  public void start(Runnable first) {
    Platform.runLater(first);
  }

  @Override
  public void servePictures(PictureResolver pictures) {
    NoteImageScheme.serve(pictures);
  }

  @Override
  public void stop() {
    stops.incrementAndGet();
  }
}
