package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import app.lanyard.cli.WindowRequest;
import app.lanyard.cli.WindowTask;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What a window does for those who start the program again. */
class LaterStartsTest {

  private static final int PATIENCE_SECONDS = 30;

  @TempDir private Path folder;
  private final Inbox inbox = new Inbox();
  private CompletableFuture<Integer> status;
  private Path notes;

  @BeforeEach
  void openWindow() throws Exception {
    FxToolkit.registerPrimaryStage();
    notes = Files.createDirectories(folder.resolve("notes"));
    Files.writeString(notes.resolve("meadow.md"), Trips.MEADOW);
    Files.writeString(notes.resolve("plain.md"), "# A plain day\n\nNothing happened.\n");
    var window =
        new DesktopWindow(
            new DataFolders(OperatingSystem.UNIX, Map.of(), folder.resolve("home")),
            new FakeJavaFx());
    var requests = new WindowRequests(asking(notes), inbox);
    status =
        CompletableFuture.supplyAsync(() -> window.open(folder.resolve("library.db"), requests));
    until(() -> text("#counts").contains("2 notes"));
  }

  @AfterEach
  void closeWindow() throws Exception {
    onFx(
        () -> {
          window().ifPresent(Stage::hide);
          return true;
        });
    status.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void aNoteOfTheLibraryIsShown() throws Exception {
    inbox.put(asking(notes.resolve("plain.md")));

    until(() -> text("#reader-title").equals("A plain day"));
    assertThat(onFx(() -> text("#counts"))).contains("2 notes");
  }

  @Test
  void anotherNoteIsAddedAndThenShown() throws Exception {
    Path stray = folder.resolve("stray.md");
    Files.writeString(stray, "# A stray note\n\nFrom the file manager.\n");

    inbox.put(asking(stray));

    until(() -> text("#counts").contains("3 notes"));
    until(() -> text("#reader-title").equals("A stray note"));
  }

  @Test
  void theWindowIsGivenBackFromTheTaskBar() throws Exception {
    onFx(
        () -> {
          window().orElseThrow().setIconified(true);
          return true;
        });

    inbox.put(WindowRequest.SHOW);

    until(() -> !window().orElseThrow().isIconified());
  }

  @Test
  void aSearchIsBegun() throws Exception {
    inbox.put(new WindowRequest(List.of(), WindowTask.SEARCH));

    until(
        () ->
            Optional.ofNullable(window().orElseThrow().getScene().getFocusOwner())
                .map(Node::getId)
                .filter("search"::equals)
                .isPresent());
  }

  private static WindowRequest asking(Path path) {
    return new WindowRequest(List.of(path), WindowTask.NONE);
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
  }

  private static <T> T onFx(Callable<T> work) {
    return waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), work);
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
}
