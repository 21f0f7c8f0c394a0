package app.lanyard.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs works on an executor and delivers on the JavaFX thread. The one place that calls runLater.
 */
public final class FxTaskRunner implements TaskRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FxTaskRunner.class);

  private final Executor executor;

  /**
   * @param executor runs the works; whoever made it closes it, and what is asked for after that is
   *     not begun
   */
  public FxTaskRunner(Executor executor) {
    this.executor = executor;
  }

  @Override
  public <T> void run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    try {
      executor.execute(() -> deliver(work, onSuccess, onFailure));
    } catch (RejectedExecutionException e) {
      LOG.debug("The program ends; a work was not begun", e);
    }
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
