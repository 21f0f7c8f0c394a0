package app.lanyard.ui.controls;

import app.lanyard.ui.task.Delay;

/** Reads a list again as its filters change, once for all that change together. */
public final class Rereading {

  private final Delay delay;
  private final Runnable read;
  private boolean together;

  /**
   * @param delay waits while the person is still typing
   */
  public Rereading(Delay delay, Runnable read) {
    this.delay = delay;
    this.read = read;
  }

  /** Reads once nothing has changed for a while. */
  public void soon() {
    if (!together) {
      delay.restart(read);
    }
  }

  /** Reads at once. */
  public void now() {
    if (!together) {
      delay.restart(read);
      delay.flush();
    }
  }

  /** Lets filters be changed without any reading. */
  public void without(Runnable changes) {
    together = true;
    changes.run();
    together = false;
  }

  /** Reads at once when all filters have been changed. */
  public void after(Runnable changes) {
    without(changes);
    now();
  }
}
