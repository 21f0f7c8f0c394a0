package app.lanyard.app;

import app.lanyard.cli.ExitStatus;
import app.lanyard.library.Library;
import app.lanyard.library.LibraryException;
import app.lanyard.ui.reader.NoteImageProtocol;
import app.lanyard.ui.shell.ShellWindow;
import app.lanyard.ui.shell.SystemPrograms;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.BundledFonts;
import app.lanyard.ui.text.Messages;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the window, from the opening of the library to the closing of the window. */
final class WindowSession {

  private static final Logger LOG = LoggerFactory.getLogger(WindowSession.class);

  private final Callable<Library> opening;
  private final OpeningProgress progress;
  private final List<Path> sources;
  private final DataFolders folders;
  private final TaskRunner runner;
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final Messages messages = new Messages(Locale.getDefault());

  private @Nullable Library library;
  private @Nullable WindowParts parts;

  /**
   * @param opening waits for the library to be open
   * @param sources folders and files to add before the first import
   */
  WindowSession(
      Callable<Library> opening,
      OpeningProgress progress,
      List<Path> sources,
      DataFolders folders,
      TaskRunner runner) {
    this.opening = opening;
    this.progress = progress;
    this.sources = sources;
    this.folders = folders;
    this.runner = runner;
  }

  /** Called on the JavaFX thread, as soon as there is one. */
  void start() {
    BundledFonts.load();
    var stage = new Stage();
    var waiting = new OpeningWindow(stage, progress, runner, messages);
    stage.setOnHidden(event -> end(ExitStatus.DONE));
    waiting.showIfItTakesLong();
    runner.run(
        opening,
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

  /** Keeps what is not kept yet, and closes the library. Called when no work runs any more. */
  void close() {
    if (parts != null) {
      parts.settings().close();
    }
    if (library != null) {
      library.close();
    }
  }

  private void show(Stage stage, Library opened) {
    library = opened;
    URL.setURLStreamHandlerFactory(new NoteImageProtocol(opened.pictures()));
    WindowParts window =
        new Composition(opened, surroundings(stage, opened), runner, messages).compose();
    parts = window;
    new ShellWindow(stage, window.shell(), window.settings(), messages);
    stage.getIcons().setAll(ProgramIcon.images());
    stage.show();
    window.shell().start();
    if (sources.isEmpty()) {
      window.models().imports().startQuietly();
    } else {
      window.models().sources().add(sources, window.models().imports()::startQuietly);
    }
  }

  private Surroundings surroundings(Stage stage, Library opened) {
    return new Surroundings(
        opened.settings(),
        new SystemPrograms(new HostDocuments()),
        new BundledSample(folders.data().resolve("sample-notes")),
        folders.cache().resolve("web"),
        Clock.system(ZoneId.systemDefault()),
        stage::hide);
  }

  private void fail(Throwable failure) {
    LOG.error("The library could not be opened", failure);
    String sentence =
        failure instanceof LibraryException
            ? String.valueOf(failure.getMessage())
            : messages.get("opening.failed", String.valueOf(failure.getMessage()));
    OpeningFailure.show(sentence, messages);
    end(ExitStatus.FAILED);
  }

  private void end(int status) {
    if (parts != null) {
      parts.models().imports().cancel();
    }
    progress.cancel();
    Platform.exit();
    ended.complete(status);
  }
}
