package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class TimelineFacetsTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 1400, 900);
  }

  @Test
  void aKeyShowsAndHidesTheFacets(FxRobot robot) {
    open(robot);
    assertThat(robot.lookup("#facets").tryQuery()).isPresent();
    assertThat(robot.lookup("#timeline-list").tryQuery()).isPresent();

    open(robot);

    assertThat(robot.lookup("#facets").tryQuery()).isEmpty();
  }

  @Test
  void choosingAValueNarrowsTheTalksAndCountsTheOthersAnew(FxRobot robot) {
    open(robot);
    int events = boxes(robot, "#facet-event").size();

    robot.clickOn(boxes(robot, "#facet-year").getFirst());
    window.settle();

    assertThat(robot.lookup("#timeline-count").queryLabeled().getText()).isNotEqualTo("200 talks");
    assertThat(boxes(robot, "#facet-event")).hasSizeLessThanOrEqualTo(events);
    assertThat(boxes(robot, "#facet-year").getFirst().isSelected()).isTrue();
    assertThat(boxes(robot, "#facet-year")).hasSizeGreaterThan(1);
  }

  @Test
  void aChipTakesAChosenValueAway(FxRobot robot) {
    open(robot);
    CheckBox year = boxes(robot, "#facet-year").getFirst();
    robot.clickOn(year);
    window.settle();

    robot.clickOn("#chip-year-" + year.getText());
    window.settle();

    assertThat(robot.lookup("#timeline-count").queryLabeled().getText()).isEqualTo("200 talks");
    assertThat(boxes(robot, "#facet-year").getFirst().isSelected()).isFalse();
  }

  @Test
  void moreValuesAreFoundByTyping(FxRobot robot) {
    open(robot);
    robot.interact(() -> robot.lookup("#facet-more-speaker").queryButton().fire());
    window.settle();
    List<CheckBox> all = boxes(robot, "#facet-speaker");

    robot.write(all.getLast().getText().toLowerCase(Locale.ROOT));
    window.settle();

    assertThat(boxes(robot, "#facet-speaker")).hasSizeLessThan(all.size());
  }

  private void open(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    window.settle();
  }

  private static List<CheckBox> boxes(FxRobot robot, String section) {
    return robot
        .from(robot.lookup(section))
        .lookup(".check-box")
        .queryAllAs(CheckBox.class)
        .stream()
        .sorted(Comparator.comparing(TimelineFacetsTest::top))
        .toList();
  }

  private static double top(Node node) {
    return node.localToScene(0, 0).getY();
  }
}
