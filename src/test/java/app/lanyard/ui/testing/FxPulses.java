package app.lanyard.ui.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Waits for the JavaFX thread. What was asked of it is done, and so is what came of that, and
 * everything has been laid out: no time is slept away, as TestFX does for fifty milliseconds after
 * every key.
 */
public final class FxPulses {

  /** Works that ask for works, that ask for works: none of the window goes deeper. */
  private static final int ROUNDS = 5;

  /** The first one may have begun already; the second comes after all that was changed before. */
  private static final int PULSES = 2;

  private static final long PATIENCE_SECONDS = 30;

  private FxPulses() {}

  /** Waits; not to be called on the JavaFX thread. Throws what has gone wrong on that thread. */
  public static void await() {
    for (int round = 0; round < ROUNDS; round++) {
      WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), () -> {});
    }
    var passed = new CompletableFuture<Void>();
    Platform.runLater(() -> new PulseCounter(passed).start());
    passed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static final class PulseCounter extends AnimationTimer {

    private final CompletableFuture<Void> passed;
    private int pulses;

    PulseCounter(CompletableFuture<Void> passed) {
      this.passed = passed;
    }

    @Override
    public void handle(long now) {
      pulses++;
      if (pulses > PULSES) {
        stop();
        Platform.runLater(() -> passed.complete(null));
      }
    }
  }
}
