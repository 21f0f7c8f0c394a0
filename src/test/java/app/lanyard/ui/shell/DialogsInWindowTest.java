package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class DialogsInWindowTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 960, 640);
  }

  @Test
  void anErrorShowsItsDetailsWhenAsked(FxRobot robot) {
    window.talks.failure = new IllegalStateException("the file is locked");
    robot.push(KeyCode.F5);
    window.settle();
    robot.interact(() -> window.talks.failure = new IllegalStateException("locked again"));
    robot.write("/x");
    window.settle();
    assertThat(robot.lookup("#notice-text").queryLabeled().getText())
        .isEqualTo("The talks could not be listed.");

    robot.clickOn("#notice-action");

    assertThat(robot.lookup("#details").queryTextInputControl().getText()).contains("locked again");
  }

  @Test
  void tabStaysInTheDialogAndTheKeyboardGoesBackWhereItWas(FxRobot robot) {
    robot.interact(() -> robot.lookup("#timeline-list").query().requestFocus());
    robot.push(KeyCode.F1);
    assertThat(focused()).isEqualTo("dialog-close");
    robot.push(KeyCode.TAB);
    assertThat(focused()).isEqualTo("shortcut-table");
    robot.push(KeyCode.TAB);
    assertThat(focused()).isEqualTo("dialog-close");
    robot.push(KeyCode.F1);

    robot.push(KeyCode.ESCAPE);

    assertThat(focused()).isEqualTo("timeline-list");
  }

  @Test
  void theMenuLeadsToTheAboutBox(FxRobot robot) {
    robot.push(KeyCode.F10);
    robot.clickOn("#about-item");
    window.settle();

    assertThat(robot.lookup(".dialog-title").queryLabeled().getText()).isEqualTo("Lanyard");
    assertThat(robot.lookup(".dialog-card .secondary").queryLabeled().getText())
        .isEqualTo("Version 0.1.0");
  }

  private String focused() {
    window.settle();
    Node owner = window.shell().root().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }
}
