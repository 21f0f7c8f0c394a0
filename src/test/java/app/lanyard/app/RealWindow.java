package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.lanyard.library.ImportListener;
import app.lanyard.library.Library;
import app.lanyard.library.SettingsStore;
import app.lanyard.testing.QuickFolders;
import app.lanyard.ui.reader.NoteImageScheme;
import app.lanyard.ui.shell.ShellWindow;
import app.lanyard.ui.task.CountingRunner;
import app.lanyard.ui.task.FxTaskRunner;
import app.lanyard.ui.testing.FakePrograms;
import app.lanyard.ui.testing.FxPulses;
import app.lanyard.ui.testing.WindowRobot;
import app.lanyard.ui.text.BundledFonts;
import app.lanyard.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * The window as people get it, over a library of notes that are really imported. Whatever a test
 * does, no call of the library may come from the JavaFX thread: that is checked at its end.
 */
final class RealWindow implements BeforeEachCallback, AfterEachCallback {

  private static final int PATIENCE_SECONDS = 30;
  private static final String INDEX = "index.db";
  private static final int FX_MILLIS = 20_000;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-11-05T12:00:00Z"), ZoneOffset.UTC);

  final FixedChooser chooser = new FixedChooser();
  final FakePrograms programs = new FakePrograms();
  final FxThreadGuard guard = new FxThreadGuard();
  final FxRobot robot = new WindowRobot();
  private final Map<String, String> texts;
  private final boolean imported;
  private Path folder;
  private Library library;
  private ExecutorService executor;
  private CountingRunner runner;
  private Stage stage;
  private WindowParts parts;

  private RealWindow(Map<String, String> texts, boolean imported) {
    this.texts = new TreeMap<>(texts);
    this.imported = imported;
  }

  /** A window over notes that were imported before it was opened. */
  static RealWindow over(Map<String, String> texts) {
    return new RealWindow(texts, true);
  }

  /** A window over a new library, beside a folder of notes that it does not know yet. */
  static RealWindow beside(Map<String, String> texts) {
    return new RealWindow(texts, false);
  }

  @Override
  public void beforeEach(ExtensionContext test) throws Exception {
    FxToolkit.registerPrimaryStage();
    folder = QuickFolders.create("real-window");
    for (Map.Entry<String, String> note : texts.entrySet()) {
      write(note.getKey(), note.getValue());
    }
    openLibrary();
    if (imported) {
      library.sources().add(notes());
      library.importer().importAll(ImportListener.NONE);
    }
    openWindow();
  }

  @Override
  public void afterEach(ExtensionContext test) throws Exception {
    closeAll();
    deleteFolder();
    assertThat(guard.violations()).as("calls of the library by the JavaFX thread").isEmpty();
  }

  /** Closes window and library, and opens them again. */
  void restart() {
    restart(() -> {});
  }

  /** The same, with the index gone in between: it is made anew. */
  void restartWithoutIndex() {
    restart(
        () -> {
          try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RealWindow::isOfIndex).toList()) {
              Files.delete(file);
            }
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private void restart(Runnable between) {
    closeAll();
    between.run();
    openLibrary();
    openWindow();
  }

  private static boolean isOfIndex(Path file) {
    return String.valueOf(file.getFileName()).startsWith(INDEX);
  }

  private void openLibrary() {
    library = Library.open(folder.resolve("library.db"), Clock.systemUTC());
    assertThat(folder.resolve(INDEX)).exists();
  }

  private void openWindow() {
    executor = Executors.newFixedThreadPool(4, Thread.ofPlatform().daemon().factory());
    runner = new CountingRunner(new FxTaskRunner(executor));
    LibraryPorts ports = guard.over(LibraryPorts.of(library));
    NoteImageScheme.serve(ports.pictures());
    SavedSettings settings = SavedSettings.read(settings());
    onFx(() -> show(ports, settings));
    settle();
  }

  private void closeAll() {
    settle();
    onFx(
        () -> {
          parts.reader().keepSettings();
          stage.close();
          return stage;
        });
    executor.shutdown();
    assertThat(isDone()).isTrue();
    library.close();
  }

  private boolean isDone() {
    try {
      return executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Path notes() {
    return folder.resolve("notes");
  }

  Path folder() {
    return folder;
  }

  void write(String path, String text) {
    try {
      Path file = notes().resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The library itself, to be asked on the test's own thread. */
  Library library() {
    return library;
  }

  WindowParts parts() {
    return parts;
  }

  Stage stage() {
    return stage;
  }

  /** Waits until no work runs, all answers are taken in and the page is drawn. */
  void settle() {
    until(() -> runner.isIdle() && parts.reader().settledProperty().get());
    FxPulses.await();
  }

  /** Waits until something is so; asked on the JavaFX thread. */
  void until(Callable<Boolean> condition) {
    untilHere(() -> onFx(condition));
  }

  /** Waits until something is so; asked on the test's own thread. */
  void untilHere(Callable<Boolean> condition) {
    try {
      waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come to be", e);
    }
  }

  <T> T onFx(Callable<T> work) {
    return waitForAsyncFx(FX_MILLIS, work);
  }

  void push(KeyCode... keys) {
    robot.push(keys);
    FxPulses.await();
  }

  /** Does what an entry of a menu does. */
  void choose(String menu, String id) {
    onFx(
        () -> {
          ((MenuButton) node(menu))
              .getItems().stream()
                  .filter(item -> id.equals(item.getId()))
                  .findFirst()
                  .orElseThrow()
                  .fire();
          return id;
        });
  }

  void focus(String query) {
    onFx(
        () -> {
          node(query).requestFocus();
          return query;
        });
  }

  /** To be called on the JavaFX thread, as all that give nodes. */
  Node node(String query) {
    return parts.shell().root().lookup(query);
  }

  String text(String query) {
    return onFx(() -> ((Labeled) node(query)).getText());
  }

  /** The titles of the talks that can be seen, from the top. On the JavaFX thread. */
  List<String> talksSeen() {
    return seen("#timeline-list .talk-title");
  }

  /** The talk's title in the timeline. */
  Node talk(String title) {
    until(() -> talksSeen().contains(title));
    return onFx(
        () ->
            parts.shell().root().lookupAll("#timeline-list .talk-title").stream()
                .filter(label -> isSeen(label) && ((Labeled) label).getText().equals(title))
                .findFirst()
                .orElseThrow());
  }

  /**
   * The words with a style that can be seen within some part of the window. On the JavaFX thread.
   */
  List<String> seen(String query) {
    return parts.shell().root().lookupAll(query).stream()
        .filter(RealWindow::isSeen)
        .map(Labeled.class::cast)
        .map(Labeled::getText)
        .toList();
  }

  /** Clicks on a talk of the timeline and waits until its note is open. */
  void open(String title) {
    talk(title);
    onFx(() -> scrollTo(title));
    robot.clickOn(talk(title));
    until(() -> node("#reader-page") != null);
    settle();
  }

  /** Brings the row of a talk away from the edge of the list, where a click may miss it. */
  private boolean scrollTo(String title) {
    var list = (ListView<?>) node("#timeline-list");
    for (int row = 0; row < list.getItems().size(); row++) {
      if (String.valueOf(list.getItems().get(row)).contains(title)) {
        list.scrollTo(Math.max(0, row - 2));
        list.layout();
        return true;
      }
    }
    return false;
  }

  /** Asks the page that is read. */
  Object js(String expression) {
    return onFx(() -> jsNow(expression));
  }

  /** Asks the page; on the JavaFX thread. */
  Object jsNow(String expression) {
    return ((WebView) node("#reader-page")).getEngine().executeScript(expression);
  }

  /**
   * Where on the screen the middle of an element of the page is.
   *
   * @param element an expression for it
   */
  Point2D middleOf(String element) {
    String box = element + ".getBoundingClientRect()";
    double x = ((Number) js(box + ".left + " + box + ".width / 2")).doubleValue();
    double y = ((Number) js(box + ".top + " + box + ".height / 2")).doubleValue();
    return onPage(x, y);
  }

  /** Where on the screen a point of the page is. */
  Point2D onPage(double x, double y) {
    Bounds page =
        onFx(() -> node("#reader-page").localToScreen(node("#reader-page").getBoundsInLocal()));
    return new Point2D(page.getMinX() + x, page.getMinY() + y);
  }

  static boolean isSeen(Node node) {
    return Stream.iterate(node, at -> at != null, Node::getParent).allMatch(Node::isVisible);
  }

  private SettingsStore settings() {
    return guard.over(SettingsStore.class, library.settings());
  }

  private Stage show(LibraryPorts ports, SavedSettings settings) {
    BundledFonts.load();
    var messages = new Messages(Locale.UK);
    stage = new Stage();
    var surroundings =
        new Surroundings(
            settings,
            programs,
            chooser,
            new BundledSample(folder.resolve("sample-notes")),
            folder.resolve("web"),
            CLOCK,
            stage::hide);
    parts = new Composition(ports, surroundings, runner, messages).compose();
    new ShellWindow(stage, parts.shell(), parts.settings(), messages);
    stage.show();
    parts.shell().start();
    robot.targetWindow(stage);
    return stage;
  }

  private void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
