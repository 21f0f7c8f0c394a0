package app.lanyard.app;

import app.lanyard.cli.ExitStatus;
import app.lanyard.library.Library;
import app.lanyard.library.LibraryException;
import app.lanyard.ui.shell.ShellWindow;
import app.lanyard.ui.shell.SystemPathChooser;
import app.lanyard.ui.shell.SystemPrograms;
import app.lanyard.ui.shell.Theme;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.BundledFonts;
import app.lanyard.ui.text.Messages;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the window, from the opening of the library to the closing of the window. */
final class WindowSession {

  private static final Logger LOG = LoggerFactory.getLogger(WindowSession.class);

  /** As long as the reading of the first lists may take: what can wait must not slow it down. */
  private static final Duration FIRST_LISTS = Duration.seconds(1);

  /** So much later than the window the sources are looked through. */
  private static final Duration FIRST_IMPORT = Duration.seconds(5);

  /** So long the window may take when the system wants the program to end. */
  private static final int LEAVE_SECONDS = 2;

  private record OpenedLibrary(Library library, SavedSettings settings) {}

  private final Callable<Library> opening;
  private final OpeningProgress progress;
  private final WindowRequests requests;
  private final DataFolders folders;
  private final TaskRunner runner;
  private final JavaFx javaFx;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final Messages messages = new Messages(Locale.getDefault());

  private @Nullable WindowParts parts;
  private boolean failing;
  private boolean ending;

  /**
   * @param opening waits for the library to be open; whoever opens it closes it, too
   */
  WindowSession(
      Callable<Library> opening,
      OpeningProgress progress,
      WindowRequests requests,
      DataFolders folders,
      TaskRunner runner,
      JavaFx javaFx) {
    this.opening = opening;
    this.progress = progress;
    this.requests = requests;
    this.folders = folders;
    this.runner = runner;
    this.javaFx = javaFx;
  }

  /** Called on the JavaFX thread, as soon as there is one. */
  void start() {
    BundledFonts.load();
    Application.setUserAgentStylesheet(
        Theme.of(Platform.getPreferences().getColorScheme()).stylesheet());
    var stage = new Stage();
    var waiting = new OpeningWindow(stage, progress, runner, messages);
    stage.setOnHidden(event -> end(ExitStatus.DONE));
    waiting.showIfItTakesLong();
    runner.run(
        this::openLibrary,
        opened -> {
          waiting.done();
          show(stage, opened);
        },
        failure -> {
          waiting.done();
          fail(failure);
        });
  }

  /**
   * Returns once the window is closed.
   *
   * @return the exit status
   */
  int awaitEnd() {
    return ended.join();
  }

  /**
   * Ends because the system wants it; may be called on any thread. The system stops JavaFX itself,
   * and may have done so before: then the window can't be asked what it still has to keep.
   */
  void leave() {
    progress.cancel();
    runner.onWindowThread(() -> end(ExitStatus.DONE, () -> {}));
    ended.completeOnTimeout(ExitStatus.DONE, LEAVE_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Keeps what is not kept yet. Called when no work runs any more, and the library still is open.
   */
  void close() {
    if (parts != null) {
      try {
        parts.settings().close();
      } catch (LibraryException e) {
        LOG.warn("The last changes of the settings could not be kept", e);
      }
    }
  }

  /**
   * Tells the person of a failure that nothing else has caught. Without a window to go on with it
   * ends the program.
   */
  void uncaught(Thread thread, Throwable failure) {
    LOG.error(
        "Nothing in the thread {} caught a failure: {}", thread.getName(), failure.toString());
    runner.onWindowThread(() -> present(failure));
  }

  private OpenedLibrary openLibrary() throws Exception {
    Library library = opening.call();
    return new OpenedLibrary(library, SavedSettings.read(library.settings()));
  }

  private void show(Stage stage, OpenedLibrary opened) {
    if (ending) {
      return;
    }
    javaFx.servePictures(opened.library().pictures());
    var ports = LibraryPorts.of(opened.library());
    WindowParts window =
        new Composition(ports, surroundings(stage, opened.settings()), runner, messages).compose();
    window.shell().readAhead();
    new ShellWindow(stage, window.shell(), window.settings(), messages);
    stage.show();
    parts = window;
    window.shell().start();
    runner.run(
        ProgramIcon::images,
        stage.getIcons()::setAll,
        failure -> LOG.warn("The window has no icon", failure));
    new FxDelay(FIRST_LISTS).restart(() -> prepare(window));
    var desk =
        new WindowDesk(
            stage,
            window,
            new NoteFinder(ports.sources(), ports.notes()),
            runner,
            new FxDelay(FIRST_IMPORT),
            messages);
    desk.begin(requests.first());
    requests.later().listen(request -> runner.onWindowThread(() -> desk.serve(request)));
  }

  /** One after the other, so that what the person does meanwhile comes between. */
  private void prepare(WindowParts window) {
    window.reader().prepare();
    runner.onWindowThread(window.shell()::prepare);
  }

  private Surroundings surroundings(Stage stage, SavedSettings settings) {
    return new Surroundings(
        settings,
        new SystemPrograms(new HostDocuments()),
        new SystemPathChooser(messages),
        new BundledSample(folders.data().resolve("sample-notes")),
        folders.cache().resolve("web"),
        Clock.system(ZoneId.systemDefault()),
        stage::hide);
  }

  private void present(Throwable failure) {
    if (parts == null) {
      fail(failure);
    } else {
      parts.errors().present(messages.get("error.unexpected"), failure);
    }
  }

  private void fail(Throwable failure) {
    LOG.error("The window could not be opened", failure);
    if (failing || ending) {
      return;
    }
    failing = true;
    String sentence =
        failure instanceof LibraryException
            ? String.valueOf(failure.getMessage())
            : messages.get("opening.failed", failure);
    OpeningFailure.show(sentence, messages);
    end(ExitStatus.FAILED);
  }

  /** The first call counts: the windows that it closes call again. */
  private void end(int status) {
    end(status, javaFx::stop);
  }

  private void end(int status, Runnable last) {
    if (ending) {
      return;
    }
    ending = true;
    progress.cancel();
    if (parts != null) {
      parts.models().imports().cancel();
      parts.reader().keepSettings();
      parts.models().themes().close();
    }
    // Not while the window still is being hidden.
    runner.onWindowThread(last);
    ended.complete(status);
  }
}
