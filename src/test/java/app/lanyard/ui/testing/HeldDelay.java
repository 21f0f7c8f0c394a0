package app.lanyard.ui.testing;

import app.lanyard.ui.task.Delay;
import org.jspecify.annotations.Nullable;

/** Waits until the test lets it go. */
public final class HeldDelay implements Delay {

  private @Nullable Runnable waiting;

  @Override
  public void restart(Runnable action) {
    waiting = action;
  }

  @Override
  public void flush() {
    Runnable action = waiting;
    waiting = null;
    if (action != null) {
      action.run();
    }
  }
}
