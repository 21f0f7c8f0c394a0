package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lanyard.ui.controls.chart.BarChart;
import app.lanyard.ui.controls.chart.Charted;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class TimelineBrushTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 980, 900);
  }

  @Test
  void theAxisNamesTheYears(FxRobot robot) {
    window.settle();

    assertThat(robot.lookup(".time-tick").queryAllAs(Label.class))
        .isNotEmpty()
        .allMatch(label -> label.getText().matches("20\\d\\d") && label.getWidth() > 10);
  }

  @Test
  void draggingOverTheChartChoosesDays(FxRobot robot) {
    drag(robot, "#brush-field", 0.9, 0.97);

    assertThat(value(robot, "#from")).isNotNull();
    assertThat(value(robot, "#to")).isNotNull().isAfter(value(robot, "#from"));
    assertThat(robot.lookup("#chip-dates").tryQuery()).isPresent();
    assertThat(talks(robot)).isLessThan(200);
  }

  @Test
  void theOtherButtonChoosesNothing(FxRobot robot) {
    Bounds field = bounds(robot, "#brush-field");
    robot.moveTo(field.getCenterX(), field.getCenterY()).press(MouseButton.SECONDARY);
    robot.moveBy(60, 0).release(MouseButton.SECONDARY);
    window.settle();

    assertThat(value(robot, "#from")).isNull();
    assertThat(talks(robot)).isEqualTo(200);
  }

  @Test
  void aPictureOfTheChartShowsItsBars(FxRobot robot) {
    window.settle();
    var brush = (Charted) robot.lookup("#time-brush").query();

    assertThat(brush.region().getWidth()).isPositive();
    assertThat(brush.chart())
        .isInstanceOfSatisfying(
            BarChart.class,
            chart -> {
              assertThat(chart.bars())
                  .extracting(BarChart.Bar::tip)
                  .contains("90 talks, 1 Oct – 31 Dec 2025");
              assertThat(chart.bars()).extracting(BarChart.Bar::label).contains("Oct 2025");
              assertThat(chart.description()).startsWith("Talks over time, 1 Jan 2016 – ");
            });
  }

  @Test
  void draggingAnEndMovesThatEndAlone(FxRobot robot) {
    drag(robot, "#brush-field", 0.5, 0.8);
    LocalDate from = value(robot, "#from");

    Bounds thumb = bounds(robot, "#brush-last");
    robot.moveTo(thumb.getCenterX(), thumb.getCenterY()).press(MouseButton.PRIMARY);
    robot.moveBy(-40, 0).moveBy(-20, 0).release(MouseButton.PRIMARY);
    window.settle();

    assertThat(value(robot, "#from")).isEqualTo(from);
  }

  @Test
  void twoClicksChooseEverythingAgain(FxRobot robot) {
    drag(robot, "#brush-field", 0.5, 0.8);

    Bounds range = bounds(robot, "#brush-range");
    robot.moveTo(range.getCenterX(), range.getCenterY()).doubleClickOn(MouseButton.PRIMARY);
    window.settle();

    assertThat(value(robot, "#from")).isNull();
    assertThat(talks(robot)).isEqualTo(200);
  }

  @Test
  void theEndsMoveByKeys(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(robot.lookup("#brush-first").query().isFocused()).isTrue();

    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    window.settle();
    LocalDate from = value(robot, "#from");
    assertThat(from).isNotNull();
    robot.push(KeyCode.LEFT);
    window.settle();
    assertThat(value(robot, "#from")).isBefore(from);
    robot.push(KeyCode.HOME);
    window.settle();

    assertThat(value(robot, "#from")).isNull();
  }

  @Test
  void theChosenDaysMoveTogetherByKeys(FxRobot robot) {
    drag(robot, "#brush-field", 0.3, 0.4);
    robot.interact(() -> robot.lookup("#brush-range").query().requestFocus());
    LocalDate from = value(robot, "#from");
    LocalDate to = value(robot, "#to");

    robot.push(KeyCode.RIGHT);
    window.settle();

    assertThat(value(robot, "#from")).isAfter(from);
    assertThat(value(robot, "#to")).isAfter(to);
    robot.push(KeyCode.BACK_SPACE);
    window.settle();
    assertThat(value(robot, "#from")).isNull();
  }

  @Test
  void typedDaysMoveTheBrush(FxRobot robot) {
    double before = bounds(robot, "#brush-first").getMinX();

    robot.clickOn("#from").write("18 Jun 2025").push(KeyCode.ENTER);
    window.settle();

    assertThat(bounds(robot, "#brush-first").getMinX()).isGreaterThan(before);
    assertThat(robot.lookup("#brush-first").query().getAccessibleText())
        .isEqualTo("First day, 18 Jun 2025");
  }

  @Test
  void zoomingShowsShorterTimes(FxRobot robot) {
    drag(robot, "#brush-field", 0.5, 0.6);
    double before = bounds(robot, "#brush-range").getWidth();

    robot.clickOn("#brush-zoom-in");
    window.settle();

    assertThat(bounds(robot, "#brush-range").getWidth()).isGreaterThan(before);
    robot.clickOn("#brush-zoom-out").clickOn("#brush-zoom-out").clickOn("#brush-zoom-out");
    robot.clickOn("#brush-zoom-out");
    window.settle();
    assertThat(bounds(robot, "#brush-range").getWidth()).isCloseTo(before, within(2.0));
  }

  private void drag(FxRobot robot, String query, double from, double to) {
    window.settle();
    Bounds field = bounds(robot, query);
    double y = field.getCenterY();
    robot
        .moveTo(field.getMinX() + from * field.getWidth(), y)
        .press(MouseButton.PRIMARY)
        .moveTo(field.getMinX() + (from + to) / 2 * field.getWidth(), y)
        .moveTo(field.getMinX() + to * field.getWidth(), y)
        .release(MouseButton.PRIMARY);
    window.settle();
  }

  private static Bounds bounds(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return node.localToScreen(node.getLayoutBounds());
  }

  private static @Nullable LocalDate value(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(DatePicker.class).getValue();
  }

  private static int talks(FxRobot robot) {
    String text = robot.lookup("#timeline-count").queryLabeled().getText();
    return Integer.parseInt(text.split(" ", 2)[0]);
  }
}
