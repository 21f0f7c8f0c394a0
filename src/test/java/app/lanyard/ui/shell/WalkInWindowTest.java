package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class WalkInWindowTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 1000, 800);
  }

  @Test
  void fromTheSearchToASpeakerToATalksNoteAndBackAndForwardAgain(FxRobot robot) {
    findSpeaker(robot);
    assertThat(pageName(robot)).isEqualTo("Ada Quill");
    openTalk(robot, 1);
    openTalk(robot, 2);
    String second = window.reader.asked.getLast();
    String first = window.reader.asked.getFirst();
    assertThat(second).isNotEqualTo(first);

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    window.settle();
    assertThat(window.reader.asked).endsWith(first);
    assertThat(pageName(robot)).isEqualTo("Ada Quill");
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    window.settle();
    assertThat(view()).isEqualTo("timeline");

    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    window.settle();
    assertThat(view()).isEqualTo("speakers");
    assertThat(pageName(robot)).isEqualTo("Ada Quill");
    assertThat(window.reader.asked).endsWith(second);
    assertThat(robot.lookup("#go-forward").query().isDisabled()).isTrue();
  }

  @Test
  void bracketsGoBackAndForwardToo(FxRobot robot) {
    findSpeaker(robot);

    robot.push(KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
    window.settle();
    assertThat(view()).isEqualTo("timeline");
    robot.push(KeyCode.CONTROL, KeyCode.CLOSE_BRACKET);
    window.settle();
    assertThat(view()).isEqualTo("speakers");
  }

  @Test
  void theMouseHasButtonsForItToo(FxRobot robot) {
    findSpeaker(robot);

    robot.clickOn("#navigation", MouseButton.BACK);
    window.settle();
    assertThat(view()).isEqualTo("timeline");
    robot.clickOn("#navigation", MouseButton.FORWARD);
    window.settle();
    assertThat(view()).isEqualTo("speakers");
  }

  @Test
  void talksThatAreFoundAreShownInTheTimelineAndBackTakesThemAway(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("memory", 0);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    window.settle();
    assertThat(view()).isEqualTo("timeline");
    assertThat(filter(robot)).isEqualTo("memory");

    robot.clickOn("#go-back");
    window.settle();
    assertThat(view()).isEqualTo("notes");
    robot.clickOn("#go-forward");
    window.settle();
    assertThat(filter(robot)).isEqualTo("memory");
  }

  private void findSpeaker(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("ada river", 0);
    window.settle();
    robot.push(KeyCode.ENTER);
    window.settle();
  }

  private void openTalk(FxRobot robot, int row) {
    ListView<?> list = robot.lookup("#speakers-talks").queryListView();
    robot.interact(() -> list.getSelectionModel().select(row + firstTalk(list)));
    robot.interact(list::requestFocus);
    robot.push(KeyCode.ENTER);
    window.settle();
  }

  /** The talks stand below their heading. */
  private static int firstTalk(ListView<?> list) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).toString().startsWith("Talk")) {
        return i - 1;
      }
    }
    throw new AssertionError("No talk on the page: " + list.getItems());
  }

  private String view() {
    return window.models().shell().currentProperty().get().id();
  }

  private static String filter(FxRobot robot) {
    return robot.lookup("#timeline-search").queryTextInputControl().getText();
  }

  private static String pageName(FxRobot robot) {
    return robot.lookup("#page-name").queryLabeled().getText();
  }
}
