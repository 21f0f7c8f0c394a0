package app.lanyard.ui.shell;

import app.lanyard.library.ImportListener;
import app.lanyard.ui.task.TaskRunner;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Brings an import's progress to the window, about ten times a second. */
final class ImportProgress implements ImportListener {

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

  ImportProgress(AtomicBoolean cancelled, TaskRunner runner, Sink sink) {
    this.cancelled = cancelled;
    this.runner = runner;
    this.sink = sink;
  }

  @Override
  public void progress(int done, int total, String path) {
    if (throttle.tryPass()) {
      runner.onWindowThread(() -> sink.progressed(done, total));
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }
}
