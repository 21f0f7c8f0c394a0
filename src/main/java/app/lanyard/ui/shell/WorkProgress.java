package app.lanyard.ui.shell;

import app.lanyard.library.ImportListener;
import app.lanyard.library.ListExport;
import app.lanyard.ui.task.TaskRunner;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Brings the progress of a long work to the window, about ten times a second. */
final class WorkProgress implements ImportListener, ListExport.Listener {

  /** Gets the numbers, on the JavaFX thread. */
  @FunctionalInterface
  interface Sink {
    void progressed(int done, int total);
  }

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final AtomicBoolean cancelled;
  private final TaskRunner runner;
  private final Sink sink;
  private final Throttle throttle = new Throttle(PAUSE.toNanos(), System::nanoTime);

  /**
   * @param cancelled becomes true when the work is to end before it is done
   */
  WorkProgress(AtomicBoolean cancelled, TaskRunner runner, Sink sink) {
    this.cancelled = cancelled;
    this.runner = runner;
    this.sink = sink;
  }

  @Override
  public void progress(int done, int total, String path) {
    tell(done, total);
  }

  /** What is done at once needs no progress. */
  @Override
  public void progress(int done, int total) {
    if (done < total) {
      tell(done, total);
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }

  private void tell(int done, int total) {
    if (throttle.tryPass()) {
      runner.onWindowThread(() -> sink.progressed(done, total));
    }
  }
}
