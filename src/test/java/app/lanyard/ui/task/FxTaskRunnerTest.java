package app.lanyard.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.WindowExtension;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class FxTaskRunnerTest {

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final FxTaskRunner runner = new FxTaskRunner(executor);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void worksElsewhereAndAnswersOnTheWindowsThread() throws Exception {
    var threads = new CompletableFuture<String>();

    runner.run(
        Platform::isFxApplicationThread,
        inWork -> threads.complete(inWork + " " + Platform.isFxApplicationThread()),
        threads::completeExceptionally);

    assertThat(threads.get(10, TimeUnit.SECONDS)).isEqualTo("false true");
  }

  @Test
  void failuresArriveOnTheWindowsThread() throws Exception {
    var outcome = new CompletableFuture<String>();
    Callable<String> failing =
        () -> {
          throw new IllegalStateException("no");
        };

    runner.run(
        failing,
        outcome::complete,
        failure -> outcome.complete(failure.getMessage() + Platform.isFxApplicationThread()));

    assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo("notrue");
  }

  @Test
  void aDelayRunsTheLastThingOnceAndNotWhatWasFlushed() throws Exception {
    var ran = new CompletableFuture<String>();
    int[] flushed = {0};
    WaitForAsyncUtils.asyncFx(
            () -> {
              var delay = new FxDelay(Duration.millis(20));
              delay.restart(() -> ran.complete("first"));
              delay.restart(() -> ran.complete("second"));
              var impatient = new FxDelay(Duration.hours(1));
              impatient.restart(() -> flushed[0]++);
              impatient.flush();
              impatient.flush();
            })
        .get();

    assertThat(ran.get(10, TimeUnit.SECONDS)).isEqualTo("second");
    assertThat(flushed[0]).isEqualTo(1);
  }
}
