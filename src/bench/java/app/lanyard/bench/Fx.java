package app.lanyard.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does things on the JavaFX thread and waits for them, from another one. */
final class Fx {

  private static final long PATIENCE_NANOS = 10_000_000_000L;

  private Fx() {}

  static <T> T get(Callable<T> work) {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception e) {
            result.completeExceptionally(e);
          }
        });
    return result.join();
  }

  static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * Waits until something has held for some frames in a row.
   *
   * @return whether that came to be within ten seconds
   */
  static boolean awaitFrames(BooleanSupplier condition, int frames) {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private final long start = System.nanoTime();
              private int held;

              @Override
              public void handle(long now) {
                held = condition.getAsBoolean() ? held + 1 : 0;
                if (held >= frames || System.nanoTime() - start > PATIENCE_NANOS) {
                  stop();
                  done.complete(held >= frames);
                }
              }
            }.start());
    return done.join();
  }
}
