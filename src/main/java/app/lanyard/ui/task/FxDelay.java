package app.lanyard.ui.task;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A delay on the JavaFX thread. */
public final class FxDelay implements Delay {

  private final PauseTransition pause;
  private @Nullable Runnable waiting;

  public FxDelay(Duration duration) {
    pause = new PauseTransition(duration);
    pause.setOnFinished(event -> flush());
  }

  /** As long as a person pauses between two keys while still typing a word. */
  public static FxDelay whileTyping() {
    return new FxDelay(Duration.millis(120));
  }

  @Override
  public void restart(Runnable action) {
    waiting = action;
    pause.playFromStart();
  }

  @Override
  public void flush() {
    pause.stop();
    Runnable action = waiting;
    waiting = null;
    if (action != null) {
      action.run();
    }
  }
}
