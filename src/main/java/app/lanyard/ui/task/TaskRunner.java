package app.lanyard.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work off the JavaFX thread and delivers its outcome on it. */
public interface TaskRunner {

  /**
   * @param work runs on another thread
   * @param onSuccess gets what it returned, on the JavaFX thread
   * @param onFailure gets what it threw, on the JavaFX thread
   */
  <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure);

  /** Runs something on the JavaFX thread, soon: for progress out of a running work. */
  void onWindowThread(Runnable action);
}
