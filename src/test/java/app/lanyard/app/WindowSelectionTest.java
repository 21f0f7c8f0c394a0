package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.cli.PictureRequest;
import app.lanyard.ui.task.DirectTaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowSelectionTest {

  @RegisterExtension private final RealWindow window = RealWindow.over(Trips.ALL);
  private final ArrayList<Throwable> failures = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {Trips.LONG_PATH, "harbour-talks.md"})
  void opensANoteByItsWholePathAlone(String path) {
    open(selection("timeline", null, path));

    boolean whole = path.equals(Trips.LONG_PATH);
    assertThat(failures).hasSize(whole ? 0 : 1);
    if (whole) {
      window.until(() -> window.node("#reader-page") != null);
    } else {
      assertThat(failures.getFirst())
          .hasMessage("There is no note harbour-talks.md in the library.");
    }
  }

  @Test
  void selectsARowOfTheView() {
    WindowSelection selection = selection("notes", "thoughts", null);
    open(selection);
    assertThat(selection.isDone()).isFalse();

    window.until(() -> selection.tryToSelect() && selection.isDone());

    assertThat(window.text("#view-title")).isEqualTo("Notes");
    window.until(() -> window.text("#reader-title").equals("Thoughts"));
  }

  @Test
  void givesUpOnWordsThatNoRowHas() {
    WindowSelection selection = selection("timeline", "zeppelin", null);
    open(selection);

    window.until(() -> !selection.tryToSelect());

    assertThat(selection.isDone()).isFalse();
  }

  @Test
  void isDoneAtOnceIfThereIsNothingToSelect() {
    assertThat(selection("notes", null, null).isDone()).isTrue();
  }

  private void open(WindowSelection selection) {
    window.onFx(
        () -> {
          selection.open(failures::add);
          return selection;
        });
    window.settle();
  }

  private WindowSelection selection(String view, @Nullable String select, @Nullable String open) {
    var request =
        new PictureRequest(
            Path.of("library.db"), view, select, open, false, 1, 960, 640, Path.of("x.png"));
    return new WindowSelection(
        LibraryPorts.of(window.library()), window.parts(), request, new DirectTaskRunner());
  }
}
