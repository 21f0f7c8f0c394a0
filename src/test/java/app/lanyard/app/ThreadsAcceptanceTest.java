package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.LibraryFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A walk through everything that asks the library for something. That none of it is asked on the
 * JavaFX thread is checked by {@link RealWindow} at the end of this and every other test.
 */
class ThreadsAcceptanceTest {

  @RegisterExtension private final RealWindow window = RealWindow.over(Trips.ALL);

  @Test
  void theLibraryIsAskedOffTheJavaFxThread() throws Exception {
    Path lost = window.notes().resolve("lost.md");
    Files.createSymbolicLink(lost, window.folder().resolve("nowhere.md"));
    window.push(KeyCode.F5);
    window.until(() -> window.node("#problem-count").isVisible());
    window.robot.clickOn("#problem-count");
    window.until(() -> window.node("#problems-list") != null);
    window.settle();
    window.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    window.until(() -> window.parts().models().shell().currentProperty().get().view().select("Th"));
    window.settle();
    window.robot.clickOn("#notes-search").write("meadow");
    window.settle();
    window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.choose("#presets", "preset.last-conference");
    window.open("Teaching with maps");
    window.push(KeyCode.CONTROL, KeyCode.PLUS);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    removeAndRestoreTheSource();
    Files.delete(lost);
    window.push(KeyCode.F5);
    window.settle();

    assertThat(window.guard.called())
        .contains(
            "Importer.importAll",
            "LibraryFacts.counts",
            "NoteBrowser.count",
            "NoteBrowser.rows",
            "NoteOpener.open",
            "ProblemBrowser.list",
            "SettingsStore.all",
            "SourceManager.list",
            "SourceManager.remove",
            "SourceManager.restore",
            "TalkBrowser.groups",
            "TalkBrowser.rows");
  }

  @Test
  void theGuardNoticesACallOnTheJavaFxThread() {
    var guard = new FxThreadGuard();
    LibraryFacts facts = guard.over(LibraryFacts.class, window.library().facts());

    facts.counts();
    assertThat(guard.violations()).isEmpty();
    assertThat(Optional.of(window.onFx(facts::counts))).isPresent();

    assertThat(guard.violations()).singleElement().asString().startsWith("LibraryFacts.counts by ");
  }

  private void removeAndRestoreTheSource() {
    window.onFx(
        () -> {
          ListView<?> sources = (ListView<?>) window.node("#sources");
          sources.requestFocus();
          sources.getSelectionModel().select(0);
          return sources;
        });
    window.push(KeyCode.DELETE);
    window.until(() -> window.node("#welcome") != null);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.until(() -> window.node("#welcome") == null);
    window.settle();
  }
}
