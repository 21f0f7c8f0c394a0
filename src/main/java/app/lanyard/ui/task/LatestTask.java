package app.lanyard.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs works of which only the latest counts: a slow answer never overwrites a newer choice. Used
 * on the JavaFX thread alone.
 */
public final class LatestTask {

  private final TaskRunner runner;
  private long generation;

  public LatestTask(TaskRunner runner) {
    this.runner = runner;
  }

  /**
   * Runs {@code work}; neither its answer nor its failure is delivered once another was asked for.
   */
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    long mine = ++generation;
    runner.run(work, ifCurrent(mine, onSuccess), ifCurrent(mine, onFailure));
  }

  /** Forgets the work that is running: its answer is not delivered. */
  public void forget() {
    generation++;
  }

  private <T> Consumer<T> ifCurrent(long mine, Consumer<? super T> consumer) {
    return value -> {
      if (mine == generation) {
        consumer.accept(value);
      }
    };
  }
}
