package app.lanyard.ui.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs works one after another: each begins when the outcome of the one before has been delivered.
 * For works of which each builds upon the last. Used on the JavaFX thread alone.
 */
public final class OrderedTasks implements TaskRunner {

  private final TaskRunner runner;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean running;

  public OrderedTasks(TaskRunner runner) {
    this.runner = runner;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    waiting.add(() -> runner.run(work, thenNext(onSuccess), thenNext(onFailure)));
    if (!running) {
      next();
    }
  }

  @Override
  public void onWindowThread(Runnable action) {
    runner.onWindowThread(action);
  }

  private <T> Consumer<T> thenNext(Consumer<? super T> consumer) {
    return value -> {
      try {
        consumer.accept(value);
      } finally {
        next();
      }
    };
  }

  private void next() {
    Runnable work = waiting.poll();
    running = work != null;
    if (work != null) {
      work.run();
    }
  }
}
