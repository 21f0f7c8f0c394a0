package app.lanyard.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.lanyard.cli.CommandFailedException;
import app.lanyard.cli.WindowRequest;
import app.lanyard.cli.WindowTask;
import app.lanyard.library.Library;
import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The beginning and the end of the program with a window. */
class DesktopWindowTest {

  private static final int PATIENCE_SECONDS = 30;

  @TempDir private Path folder;
  private final FakeJavaFx javaFx = new FakeJavaFx();
  private UncaughtExceptionHandler before;
  private Path library;

  @BeforeEach
  void startJavaFx() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    before = Thread.getDefaultUncaughtExceptionHandler();
    library = folder.resolve("library.db");
  }

  @AfterEach
  void giveTheHandlerBack() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  @Test
  void whatWasChosenLastIsKeptAfterTheWindowIsClosed() throws Exception {
    Path notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("meadow.md"), Trips.MEADOW);

    CompletableFuture<Integer> status = open(javaFx, List.of(notes));
    until(() -> text("#counts").startsWith("3 talks"));
    onWindow(
        stage -> {
          ((Button) stage.getScene().lookup("#toggle-theme")).fire();
          stage.getScene().getAccelerators().get(KeyCombination.valueOf("Shortcut+Plus")).run();
          stage.hide();
        });

    assertThat(status.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isZero();
    // The session ends before JavaFX is told to stop.
    until(() -> javaFx.stops.get() > 0);
    assertThat(javaFx.stops).hasValue(1);
    try (Library again = Library.open(library, Clock.systemUTC())) {
      assertThat(again.settings().all())
          .containsEntry("theme", "dark")
          .containsEntry("reader.zoom", "110");

      assertThat(again.facts().counts().talks()).isEqualTo(3);
    }
  }

  @Test
  void aLibraryThatCanNotBeOpenedIsSaidInASentence() throws Exception {
    Files.writeString(library, "A letter to my aunt, and not at all a library. ".repeat(30), UTF_8);

    CompletableFuture<Integer> status = open(javaFx, List.of());
    until(() -> dialog().isPresent());
    String sentence = onFx(() -> dialog().orElseThrow().getContentText());
    onFx(
        () -> {
          ((Button) dialog().orElseThrow().lookupButton(ButtonType.OK)).fire();
          return sentence;
        });

    assertThat(status.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(sentence).endsWith(".").doesNotContain("Exception");
    assertThat(library).content().startsWith("A letter to my aunt");
  }

  @Test
  void aFailureThatNothingCaughtIsTold() throws Exception {
    CompletableFuture<Integer> status = open(javaFx, List.of());
    until(() -> window().isPresent());

    Thread.ofPlatform()
        .start(
            () -> {
              throw new IllegalStateException("The kettle is empty");
            })
        .join();

    until(() -> text("#notice-text").startsWith("Something went wrong"));
    onWindow(Stage::hide);
    assertThat(status.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isZero();
  }

  @Test
  void withoutJavaFxThereIsASentenceAndTheLibraryIsClosed() throws IOException {
    JavaFx dead =
        new SystemJavaFx(
            first -> {
              throw new UnsupportedOperationException("Unable to open DISPLAY");
            });

    assertThatThrownBy(() -> new DesktopWindow(folders(), dead).open(library, requests(List.of())))
        .isInstanceOf(CommandFailedException.class)
        .hasMessageContaining("Unable to open DISPLAY")
        .hasMessageContaining("lanyard screenshot");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .contains("library.db")
          .noneMatch(name -> name.endsWith("-wal"));
    }
  }

  private CompletableFuture<Integer> open(JavaFx start, List<Path> sources) {
    var window = new DesktopWindow(folders(), start);
    return CompletableFuture.supplyAsync(() -> window.open(library, requests(sources)));
  }

  private static WindowRequests requests(List<Path> paths) {
    return new WindowRequests(new WindowRequest(paths, WindowTask.NONE), new Inbox());
  }

  private DataFolders folders() {
    return new DataFolders(OperatingSystem.UNIX, Map.of(), folder.resolve("home"));
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
  }

  private static <T> T onFx(Callable<T> work) {
    return waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
  }

  private static void onWindow(Consumer<Stage> action) throws ExecutionException {
    onFx(
        () -> {
          action.accept(window().orElseThrow());
          return action;
        });
  }

  private static String text(String query) {
    Optional<Node> label = window().map(stage -> stage.getScene().lookup(query));
    return label.map(node -> ((Labeled) node).getText()).orElse("");
  }

  private static Optional<Stage> window() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getScene() != null && stage.getScene().lookup("#header") != null)
        .findFirst();
  }

  private static Optional<DialogPane> dialog() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst();
  }
}
