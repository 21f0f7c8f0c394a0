package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ActionsTest {

  /** Reached through the menu, which has a key. */
  private static final Set<String> IN_MENU = Set.of("open-sample", "about", "releases");

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 960, 640);
  }

  @Test
  void noKeyDoesTwoThings() {
    List<KeyCombination> keys =
        window.shell().actions().stream().flatMap(action -> action.keys().stream()).toList();

    assertThat(keys).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void everyActionHasAKeyOrStandsInTheMenu() {
    assertThat(window.shell().actions())
        .allMatch(action -> !action.keys().isEmpty() || IN_MENU.contains(action.id()));
  }
}
