package app.lanyard.ui.testing;

import app.lanyard.ui.task.TaskRunner;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.testfx.util.WaitForAsyncUtils;

/** Knows when all work is done, with all that its answers asked for in turn. */
final class SettlingRunner implements TaskRunner {

  private final TaskRunner runner;
  private final AtomicInteger running = new AtomicInteger();

  SettlingRunner(TaskRunner runner) {
    this.runner = runner;
  }

  /** Waits until no work runs and the window has taken all answers in. */
  void settle() {
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return running.get() == 0;
          });
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException e) {
      throw new AssertionError("Some work never ended", e);
    }
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
