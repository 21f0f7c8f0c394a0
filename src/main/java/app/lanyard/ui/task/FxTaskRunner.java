package app.lanyard.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs works on an executor and delivers on the JavaFX thread. The one place that calls runLater.
 */
public final class FxTaskRunner implements TaskRunner {

  private final Executor executor;

  /**
   * @param executor runs the works; whoever made it closes it
   */
  public FxTaskRunner(Executor executor) {
    this.executor = executor;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    executor.execute(() -> deliver(work, onSuccess, onFailure));
  }

  @Override
  public void onWindowThread(Runnable action) {
    Platform.runLater(action);
  }

  private <T> void deliver(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    try {
      T result = work.call();
      Platform.runLater(() -> onSuccess.accept(result));
    } catch (Exception | StackOverflowError e) {
      Platform.runLater(() -> onFailure.accept(e));
    }
  }
}
