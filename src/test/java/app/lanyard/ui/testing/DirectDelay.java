package app.lanyard.ui.testing;

import app.lanyard.ui.task.Delay;

/** Waits for nothing. */
public final class DirectDelay implements Delay {

  @Override
  public void restart(Runnable action) {
    action.run();
  }

  @Override
  public void flush() {}
}
