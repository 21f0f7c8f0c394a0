package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.lanyard.cli.WindowRequest;
import app.lanyard.library.Library;
import app.lanyard.ui.task.FxTaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ProgressBar;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What may happen before the library is open. */
class WindowSessionTest {

  private static final int PATIENCE_SECONDS = 30;

  @TempDir private Path folder;
  private final FakeJavaFx javaFx = new FakeJavaFx();
  private final OpeningProgress progress = new OpeningProgress();
  private final ExecutorService executor =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
  private WindowSession session;

  @BeforeEach
  void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    session =
        new WindowSession(
            WindowSessionTest::openNever,
            progress,
            new WindowRequests(WindowRequest.SHOW, new Inbox()),
            new DataFolders(OperatingSystem.UNIX, Map.of(), folder),
            new FxTaskRunner(executor),
            javaFx);
    javaFx.start(session::start);
  }

  @AfterEach
  void letGo() throws InterruptedException {
    // Where JavaFX only seems to stop, a window that waits would go on being drawn.
    onFx(WindowSessionTest::hideAll);
    executor.shutdownNow();
    assertThat(executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void theWindowMayBeClosedWhileTheLibraryStillOpens() throws Exception {
    Window waiting = await(WindowSessionTest::waitingWindow);
    assertThat(progress.isCancelled()).isFalse();

    onFx(
        () -> {
          waiting.hide();
          return waiting;
        });

    assertThat(end()).isZero();
    assertThat(progress.isCancelled()).isTrue();
    // The session ends before JavaFX is told to stop.
    await(() -> Optional.of(javaFx.stops).filter(stops -> stops.get() > 0));
    assertThat(javaFx.stops).hasValue(1);
    session.close();
  }

  @Test
  void theWindowThatWaitsShowsHowFarItIs() throws Exception {
    Window waiting = await(WindowSessionTest::waitingWindow);

    progress.progress(3, 4, "a.md");
    await(() -> Optional.of(waiting).filter(window -> bar(window).getProgress() == 0.75));

    onFx(
        () -> {
          waiting.hide();
          return waiting;
        });
    assertThat(end()).isZero();
  }

  @Test
  void theSystemEndsTheProgramAndStopsJavaFxItself() throws Exception {
    await(WindowSessionTest::waitingWindow);

    session.leave();

    assertThat(end()).isZero();
    assertThat(progress.isCancelled()).isTrue();
    // What was put off is done by now.
    await(() -> Optional.of(javaFx));
    assertThat(javaFx.stops).hasValue(0);
  }

  @Test
  void theSystemMayHaveStoppedJavaFxBefore() throws Exception {
    var held = new CountDownLatch(1);
    Platform.runLater(() -> await(held));
    try {
      session.leave();

      assertThat(end()).isZero();
    } finally {
      held.countDown();
    }
  }

  @Test
  void aFailureBeforeThereIsAWindowEndsTheProgramWithASentence() throws Exception {
    session.uncaught(Thread.currentThread(), new IllegalStateException("The kettle is empty"));
    session.uncaught(Thread.currentThread(), new IllegalStateException("And so is the pot"));

    DialogPane dialog = await(WindowSessionTest::dialog);
    assertThat(dialog.getContentText()).contains("The kettle is empty");
    onFx(
        () -> {
          ((Button) dialog.lookupButton(ButtonType.OK)).fire();
          return dialog;
        });

    assertThat(end()).isEqualTo(1);
    assertThat(onFx(WindowSessionTest::dialog)).isEmpty();
    assertThat(javaFx.stops).hasValue(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Library openNever() throws InterruptedException {
    new CountDownLatch(1).await();
    throw new IllegalStateException("Nothing lets it go on");
  }

  private int end() throws Exception {
    return CompletableFuture.supplyAsync(session::awaitEnd).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static <T> T await(Callable<Optional<T>> wanted) throws Exception {
    waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(wanted).isPresent());
    return onFx(wanted).orElseThrow();
  }

  private static <T> T onFx(Callable<T> work) {
    return waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }

  private static List<Window> hideAll() {
    List<Window> windows = List.copyOf(Window.getWindows());
    windows.forEach(Window::hide);
    return windows;
  }

  private static Optional<Window> waitingWindow() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null && bar(window) != null)
        .findFirst();
  }

  private static ProgressBar bar(Window window) {
    Node bar = window.getScene().getRoot().lookup(".progress-bar");
    return (ProgressBar) bar;
  }

  private static Optional<DialogPane> dialog() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst();
  }
}
