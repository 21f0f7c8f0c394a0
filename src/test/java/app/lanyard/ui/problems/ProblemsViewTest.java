package app.lanyard.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.concurrent.Callable;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
class ProblemsViewTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    for (int i = 1; i <= 3; i++) {
      window.problems.add(TestWindow.problem(i));
    }
    window.show(stage, 960, 640);
  }

  @BeforeEach
  void showProblems(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
  }

  @Test
  void selectedOnesAreCopiedByKey(FxRobot robot) throws Exception {
    robot.interact(() -> list(robot).getSelectionModel().selectRange(0, 2));
    robot.interact(() -> list(robot).requestFocus());

    robot.push(KeyCode.CONTROL, KeyCode.C);

    assertThat(clipboard())
        .isEqualTo(
            """
            2024/day-1.md:1: The front matter can't be read
            2024/day-2.md:2: The front matter can't be read""");
  }

  @Test
  void allAreCopiedByTheButton(FxRobot robot) throws Exception {
    robot.clickOn("#copy-all");

    assertThat(clipboard().lines()).hasSize(3);
  }

  @Test
  void enterOpensTheNoteAtTheLine(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().select(2));
    robot.interact(() -> list(robot).requestFocus());

    robot.push(KeyCode.ENTER);

    assertThat(window.reader.asked).containsExactly("open 3:3");
  }

  @Test
  void theFilterNarrowsTheList(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("day-2");

    assertThat(robot.lookup("#problems-count").queryLabeled().getText()).isEqualTo("1 problem");
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#problems-list").queryAs(ListView.class);
  }

  private static String clipboard() throws Exception {
    Callable<String> read = () -> Clipboard.getSystemClipboard().getString();
    return WaitForAsyncUtils.asyncFx(read).get();
  }
}
