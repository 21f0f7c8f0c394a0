package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.FakeSources;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class FirstStartTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.sources = new FakeSources();
    window.show(stage, 960, 640);
  }

  @Test
  void offersTheSampleAndThenShowsTheTimeline(FxRobot robot) {
    window.settle();
    assertThat(robot.lookup("#welcome").tryQuery()).isPresent();
    assertThat(robot.lookup("#view-title").queryLabeled().getText()).isEqualTo("Lanyard");

    robot.clickOn("#open-sample-big");
    window.settle();

    assertThat(robot.lookup("#welcome").tryQuery()).isEmpty();
    assertThat(focused(robot)).isEqualTo("timeline-list");
    assertThat(robot.lookup("#timeline-list").tryQuery()).isPresent();
    assertThat(window.importer.runs).isEqualTo(1);
  }

  @Test
  void theKeyboardIsOnWhatAddsTheFirstNotes(FxRobot robot) {
    window.settle();
    assertThat(focused(robot)).isEqualTo("add-folder-big");
  }

  @Test
  void whoTypesMeanwhileKeepsTheKeyboard(FxRobot robot) {
    window.settle();
    robot.clickOn("#search").write("river");
    robot.interact(() -> robot.lookup("#open-sample-big").queryAs(Button.class).fire());
    window.settle();

    assertThat(robot.lookup("#welcome").tryQuery()).isEmpty();
    assertThat(focused(robot)).isEqualTo("search");
  }

  private static String focused(FxRobot robot) {
    return robot.lookup("#header").query().getScene().getFocusOwner().getId();
  }
}
