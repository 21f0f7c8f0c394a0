package app.lanyard.ui.reader;

import app.lanyard.ui.task.Delay;

/** A delay that passes when the test says so. */
final class ManualDelay implements Delay {

  private Runnable waiting = () -> {};

  @Override
  public void restart(Runnable action) {
    waiting = action;
  }

  @Override
  public void flush() {
    Runnable action = waiting;
    waiting = () -> {};
    action.run();
  }
}
