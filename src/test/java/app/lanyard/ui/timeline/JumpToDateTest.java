package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkRow;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class JumpToDateTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 980, 900);
  }

  @Test
  void selectsTheFirstTalkOfTheDay(FxRobot robot) {
    jump(robot, "18 Jun 2025");

    assertThat(date(robot)).isEqualTo(LocalDate.of(2025, 6, 18));
  }

  @Test
  void aDayWithoutTalksLeadsToTheDayBefore(FxRobot robot) {
    jump(robot, "1 Aug 2025");

    assertThat(date(robot)).isBefore(LocalDate.of(2025, 8, 1)).isAfter(LocalDate.of(2025, 5, 1));
  }

  @Test
  void beforeAllTalksItIsTheOldest(FxRobot robot) {
    jump(robot, "1990");

    assertThat(date(robot)).isEqualTo(LocalDate.of(2016, 1, 1));
  }

  @Test
  void whatIsNoDateCannotBeGoneTo(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.G);
    window.settle();
    robot.write("soon");

    assertThat(robot.lookup("#jump-done").queryButton().isDisabled()).isTrue();
  }

  private void jump(FxRobot robot, String day) {
    robot.push(KeyCode.CONTROL, KeyCode.G);
    window.settle();
    robot.write(day).push(KeyCode.ENTER);
    window.settle();
  }

  @SuppressWarnings("unchecked")
  private static LocalDate date(FxRobot robot) {
    ListView<TimelineRow> list = robot.lookup("#timeline-list").queryAs(ListView.class);
    int selected = list.getSelectionModel().getSelectedIndex();
    TalkRow talk = ((TimelineRow.Talk) list.getItems().get(selected)).talk();
    return Objects.requireNonNull(talk.date()).span().start();
  }
}
