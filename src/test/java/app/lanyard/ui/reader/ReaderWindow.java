package app.lanyard.ui.reader;

import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.lanyard.library.OpenedNote;
import app.lanyard.ui.shell.NoteSelection;
import app.lanyard.ui.task.FxDelay;
import app.lanyard.ui.task.FxTaskRunner;
import app.lanyard.ui.testing.FakeAnnotationDesk;
import app.lanyard.ui.testing.FakeAnnotations;
import app.lanyard.ui.testing.FakeCommentLinks;
import app.lanyard.ui.testing.FakeMarkCommands;
import app.lanyard.ui.testing.FxPulses;
import app.lanyard.ui.text.Messages;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.util.Duration;

/** A reader in a window, and what a test asks of it from its own thread. */
final class ReaderWindow {

  private static final int PATIENCE_SECONDS = 30;
  private static final int FX_MILLIS = 10_000;

  final Shelf shelf = new Shelf();
  final NamedInNotes links = new NamedInNotes();
  final FakeNavigator navigator = new FakeNavigator();
  final MemorySettings settings = new MemorySettings();
  final BooleanProperty dark = new SimpleBooleanProperty();
  final List<String> errors = new ArrayList<>();
  final List<NoteSelection> selections = new ArrayList<>();
  final FakeAnnotations annotations = new FakeAnnotations();
  final FakeCommentLinks commentLinks = new FakeCommentLinks();
  final FakeMarkCommands marks = new FakeMarkCommands();
  private final FakeAnnotationDesk desk = new FakeAnnotationDesk(annotations);
  private final ReaderView view;

  ReaderWindow(Stage stage, Path pictures) {
    FolderPictures resolver = new FolderPictures(pictures);
    NoteImageScheme.serve(resolver);
    Messages messages = new Messages(Locale.ENGLISH);
    var runner = new FxTaskRunner(Executors.newVirtualThreadPerTaskExecutor());
    ReaderViewModel model =
        new ReaderViewModel(
            new ReaderNotes(shelf, resolver, links, annotations, settings),
            navigator,
            selections::add,
            desk,
            marks,
            runner,
            new FxDelay(Duration.millis(20)),
            (what, cause) -> errors.add(what),
            messages);
    view = new ReaderView(model, commentLinks, runner, messages, dark, userData());
    desk.onChange(view::refresh);
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    stage.setScene(new Scene(new StackPane(view.node()), 700, 600));
    stage.show();
  }

  /** Opens a note of this content and waits until it is drawn. */
  void show(String html) {
    show(Samples.note(1, html), 1);
  }

  void show(OpenedNote note, int line) {
    shelf.with(note);
    open(note.row().id(), line);
  }

  void open(long noteId, int line) {
    onFx(
        () -> {
          view.open(noteId, line);
          return noteId;
        });
    FxPulses.await();
    until(() -> view.settledProperty().get());
  }

  WebView webView() {
    return (WebView) node("#reader-page");
  }

  Node node(String selector) {
    return onFx(() -> view.node().lookup(selector));
  }

  Object js(String expression) {
    return onFx(() -> webViewNow().getEngine().executeScript(expression));
  }

  int number(String expression) {
    return ((Number) js(expression)).intValue();
  }

  String location() {
    String location = onFx(() -> webViewNow().getEngine().getLocation());
    return location == null ? "" : location;
  }

  /** Where on the screen the middle of an element of the page is. */
  Point2D middleOf(String selector) {
    String box = "document.querySelector('" + selector + "').getBoundingClientRect()";
    double x = ((Number) js(box + ".left + " + box + ".width / 2")).doubleValue();
    double y = ((Number) js(box + ".top + " + box + ".height / 2")).doubleValue();
    Bounds bounds = onFx(() -> webViewNow().localToScreen(webViewNow().getBoundsInLocal()));
    return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
  }

  ReaderView view() {
    return view;
  }

  /** Waits until something is so; on the JavaFX thread. */
  void until(Callable<Boolean> condition) {
    try {
      waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come to be", e);
    }
  }

  <T> T onFx(Callable<T> work) {
    return waitForAsyncFx(FX_MILLIS, work);
  }

  private WebView webViewNow() {
    return (WebView) view.node().lookup("#reader-page");
  }

  private static Path userData() {
    try {
      return Files.createTempDirectory("reader-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
