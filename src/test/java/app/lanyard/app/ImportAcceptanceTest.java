package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An import of many notes that is watched, stopped, and taken up again. */
class ImportAcceptanceTest {

  private static final int NOTES = 2000;

  @RegisterExtension private final RealWindow window = RealWindow.beside(many());

  @Test
  void showsHowFarItIsAndGoesOnAfterItWasStopped() {
    window.chooser.folder = Optional.of(window.notes());
    window.until(() -> window.node("#welcome") != null);
    window.robot.clickOn("#add-folder-big");
    window.until(this::cancelOnceNotesAreRead);

    window.until(() -> !isRunning());
    window.settle();
    assertThat(window.library().facts().counts().notes()).isBetween(1, NOTES - 1);
    assertThat(window.text("#notice-text")).startsWith("Stopped");
    window.robot.clickOn("#import");

    window.until(() -> !isRunning() && window.text("#counts").contains("2,000 notes"));
    window.settle();
    assertThat(window.library().facts().counts().notes()).isEqualTo(NOTES);
    assertThat(window.library().problems().list()).isEmpty();
  }

  /** At once, or the import might have come to its end. */
  private boolean cancelOnceNotesAreRead() {
    boolean reading = progress().matches("Reading [1-9].* of 2,000");
    if (reading) {
      ((Button) window.node("#cancel-import")).fire();
    }
    return reading;
  }

  private boolean isRunning() {
    Node button = window.node("#cancel-import");
    return button != null && RealWindow.isSeen(button);
  }

  private String progress() {
    return ((Labeled) window.node("#import-progress")).getText();
  }

  private static Map<String, String> many() {
    String text = "The kettle sang and nobody minded. ".repeat(40);
    return IntStream.range(0, NOTES)
        .boxed()
        .collect(
            Collectors.toMap(
                n -> "%04d.md".formatted(n), n -> "# Note " + n + "\n\n" + text + "\n"));
  }
}
