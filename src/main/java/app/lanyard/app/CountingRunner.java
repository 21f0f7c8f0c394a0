package app.lanyard.app;

import app.lanyard.ui.task.TaskRunner;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Knows whether any work is still running, so that a picture is taken when all is there. */
final class CountingRunner implements TaskRunner {

  private final TaskRunner runner;
  private final AtomicInteger running = new AtomicInteger();

  CountingRunner(TaskRunner runner) {
    this.runner = runner;
  }

  boolean isIdle() {
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
