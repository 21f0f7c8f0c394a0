package app.lanyard.ui.shell;

import app.lanyard.library.ListExport;
import app.lanyard.ui.task.TaskRunner;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Brings the progress of writing a list to the window, a few times a second. */
final class ListProgress implements ListExport.Listener {

  /** Gets the numbers, on the JavaFX thread. */
  @FunctionalInterface
  interface Sink {
    void progressed(int done, int total);
  }

  private static final Duration PAUSE = Duration.ofMillis(250);

  private final AtomicBoolean cancelled;
  private final TaskRunner runner;
  private final Sink sink;
  private final Throttle throttle = new Throttle(PAUSE.toNanos(), System::nanoTime);

  ListProgress(AtomicBoolean cancelled, TaskRunner runner, Sink sink) {
    this.cancelled = cancelled;
    this.runner = runner;
    this.sink = sink;
  }

  @Override
  public void progress(int done, int total) {
    if (done < total && throttle.tryPass()) {
      runner.onWindowThread(() -> sink.progressed(done, total));
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }
}
