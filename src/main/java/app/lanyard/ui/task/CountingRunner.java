package app.lanyard.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Knows whether any work is still running, so that a picture or a test can wait for it. */
public final class CountingRunner implements TaskRunner {

  private final TaskRunner runner;
  private final AtomicInteger running = new AtomicInteger();

  public CountingRunner(TaskRunner runner) {
    this.runner = runner;
  }

  /** Whether no work runs, nor waits for its answer to be taken in. */
  public boolean isIdle() {
    return running.get() == 0;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    running.incrementAndGet();
    runner.run(work, done(onSuccess), done(onFailure));
  }

  @Override
  public void onWindowThread(Runnable action) {
    runner.onWindowThread(action);
  }

  private <T> Consumer<T> done(Consumer<? super T> consumer) {
    return value -> {
      try {
        consumer.accept(value);
      } finally {
        running.decrementAndGet();
      }
    };
  }
}
