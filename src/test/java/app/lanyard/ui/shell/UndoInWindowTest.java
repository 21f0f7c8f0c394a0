package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class UndoInWindowTest {

  private static final Correction RENAME =
      new Correction.Rename(EntityKind.EVENT, "event:river", "RiverConf");

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.corrector.make(List.of(RENAME));
    window.show(stage, 980, 700);
  }

  @Test
  void keysUndoAndRedoWhatWasDoneBeforeTheStart(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertThat(window.corrector.standing()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.settle();
    assertThat(window.corrector.standing()).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();

    robot.push(KeyCode.CONTROL, KeyCode.Y);
    window.settle();

    assertThat(window.corrector.standing()).hasSize(1);
  }

  @Test
  void theMenuSaysWhatItWouldUndo(FxRobot robot) {
    window.settle();
    assertThat(item(robot, "undo-item").getText()).isEqualTo("Undo: rename event");
    assertThat(item(robot, "redo-item").isDisable()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();

    assertThat(item(robot, "undo-item").isDisable()).isTrue();
    assertThat(item(robot, "redo-item").getText()).isEqualTo("Redo: rename event");
  }

  @Test
  void inATextFieldTheKeyIsTheFieldsWhileItHasSomethingToUndo(FxRobot robot) {
    robot.interact(() -> robot.lookup("#timeline-search").query().requestFocus());
    robot.write("memory");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();

    assertThat(window.corrector.standing()).hasSize(1);
    assertThat(text(robot)).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(text(robot)).isEqualTo("memory");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertThat(window.corrector.standing()).isEmpty();
  }

  @Test
  void behindADialogNothingIsUndone(FxRobot robot) {
    robot.push(KeyCode.F1);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();

    assertThat(window.corrector.standing()).hasSize(1);
  }

  private static String text(FxRobot robot) {
    return robot.lookup("#timeline-search").queryAs(TextInputControl.class).getText();
  }

  private static MenuItem item(FxRobot robot, String id) {
    return robot.lookup("#menu").queryAs(MenuButton.class).getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }
}
