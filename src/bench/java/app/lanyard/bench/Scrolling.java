package app.lanyard.bench;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/** Scrolls a list from its first row to its last, a step in each frame. */
final class Scrolling {

  private static final int FRAMES = 600;
  private static final double NANOS_OF_SECOND = 1e9;

  private Scrolling() {}

  /**
   * @return frames in a second
   */
  static double frameRate(ListView<?> list) {
    var done = new CompletableFuture<Long>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private final int rows = list.getItems().size();
              private long start;
              private int frame;

              @Override
              public void handle(long now) {
                if (frame == 0) {
                  start = System.nanoTime();
                }
                list.scrollTo((int) ((long) frame * (rows - 1) / FRAMES));
                if (++frame > FRAMES) {
                  stop();
                  done.complete(System.nanoTime() - start);
                }
              }
            }.start());
    return FRAMES * NANOS_OF_SECOND / done.join();
  }

  /** That of a list of as many strings, in a window of its own of the same size. */
  static double plainFrameRate(ListView<?> like) {
    ListView<?> plain = Fx.get(() -> plain(like));
    try {
      return frameRate(plain);
    } finally {
      Fx.run(() -> plain.getScene().getWindow().hide());
    }
  }

  private static ListView<?> plain(ListView<?> like) {
    var strings = FXCollections.<String>observableArrayList();
    IntStream.range(0, like.getItems().size()).forEach(row -> strings.add("Row " + row));
    var plain = new ListView<>(strings);
    var stage = new Stage();
    stage.setScene(new Scene(plain, like.getWidth(), like.getHeight()));
    stage.show();
    return plain;
  }
}
