package app.lanyard.app;

import app.lanyard.library.Library;
import app.lanyard.ui.task.FxTaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program with a window: what is started, and stopped again, in which order. */
final class DesktopWindow {

  private static final Logger LOG = LoggerFactory.getLogger(DesktopWindow.class);
  private static final int WORKERS = 4;
  private static final long SHUTDOWN_SECONDS = 10;

  /** A system that shuts down does not wait for long. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final DataFolders folders;
  private final JavaFx javaFx;

  DesktopWindow(DataFolders folders, JavaFx javaFx) {
    this.folders = folders;
    this.javaFx = javaFx;
  }

  /**
   * Shows the window, and returns once it is closed and everything is kept.
   *
   * @return the exit status
   * @throws app.lanyard.cli.CommandFailedException if JavaFX can't be started
   */
  int open(Path libraryFile, WindowRequests requests) {
    ExecutorService executor =
        Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("lanyard-work-", 0).factory());
    var progress = new OpeningProgress();
    // The library opens while JavaFX starts.
    var opening =
        new FutureTask<>(() -> Library.openAtOnce(libraryFile, Clock.systemUTC(), progress));
    executor.execute(opening);
    var session =
        new WindowSession(
            result(opening), progress, requests, folders, new FxTaskRunner(executor), javaFx);
    try (var politeEnd = new PoliteEnd(session::leave, PATIENCE)) {
      politeEnd.listen();
      return run(session, progress, executor, opening);
    }
  }

  private int run(
      WindowSession session,
      OpeningProgress progress,
      ExecutorService executor,
      FutureTask<Library> opening) {
    try {
      Thread.setDefaultUncaughtExceptionHandler(session::uncaught);
      javaFx.start(session::start);
      return session.awaitEnd();
    } finally {
      progress.cancel();
      stop(executor);
      session.close();
      close(opening);
    }
  }

  /** What the task gives or throws, without the wrapping. */
  private static Callable<Library> result(FutureTask<Library> task) {
    return () -> {
      try {
        return task.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    };
  }

  private static void stop(ExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(SHUTDOWN_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Some work did not end in time, and is cut short");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The library may have come after the window was closed, or not at all. */
  private static void close(FutureTask<Library> opening) {
    if (opening.state() == Future.State.SUCCESS) {
      opening.resultNow().close();
    }
  }
}
