package app.lanyard.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.Marks;
import app.lanyard.model.TalkTime;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Talks of one day that take place at the same time, on the page of their event. */
@ExtendWith(WindowExtension.class)
class ParallelTalksTest {

  /** How much of the window the list takes: enough for three talks side by side. */
  private static final double WIDE = 0.85;

  private static final int PATIENCE_SECONDS = 30;

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage shown) {
    window.show(shown, 980, 960);
  }

  @BeforeEach
  void openEvent(FxRobot robot) {
    window.pages.times =
        List.of(
            time("09:00", "09:45"),
            time("10:30", "11:15"),
            time("10:30", "11:15"),
            time("10:30", "12:00"),
            TalkTime.at(LocalTime.of(14, 0)));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.settle();
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    giveList(WIDE, robot);
  }

  private void giveList(double share, FxRobot robot) {
    robot.interact(
        () -> robot.lookup(".split-pane").queryAs(SplitPane.class).setDividerPositions(share));
    window.settle();
  }

  /** What stands above is the higher the narrower the window is, and more so in other fonts. */
  private void bringUpTheirRow(FxRobot robot) {
    bringUpTheRow(0, robot);
  }

  private void bringUpTheRow(int afterTheirs, FxRobot robot) {
    ListView<?> list = robot.lookup("#events-talks").queryListView();
    robot.interact(() -> list.scrollTo(theirRow(list.getItems()) + afterTheirs));
    window.settle();
  }

  private static int theirRow(List<?> rows) {
    return IntStream.range(0, rows.size())
        .filter(row -> isParallel(rows.get(row)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theyStandSideBySide(FxRobot robot) {
    bringUpTheirRow(robot);
    List<Button> talks = talks(robot);
    assertThat(talks).hasSize(3);
    assertThat(talks).extracting(talk -> place(talk).getMinY()).containsOnly(top(talks));
    assertThat(talks).extracting(talk -> place(talk).getHeight()).containsOnly(height(talks));
    for (int i = 1; i < talks.size(); i++) {
      assertThat(place(talks.get(i)).getMinX()).isGreaterThan(place(talks.get(i - 1)).getMaxX());
    }
    assertThat(talks.getFirst().getAccessibleText()).endsWith("10:30 – 11:15");
    assertThat(talks.getFirst().lookupAll(".secondary"))
        .extracting(ParallelTalksTest::text)
        .doesNotContain("10:30 – 11:15");
    assertThat(talks.getLast().lookupAll(".secondary"))
        .extracting(ParallelTalksTest::text)
        .contains("10:30 – 12:00");
  }

  @ParameterizedTest
  @CsvSource({"-1, 09:00", "0, 10:30", "1, 14:00"})
  void theTimeStandsBeforeThoseThatBeginThen(int afterTheirs, String time, FxRobot robot)
      throws TimeoutException {
    bringUpTheRow(afterTheirs, robot);
    until(() -> slots(robot).contains(time));
  }

  private static Set<String> slots(FxRobot robot) {
    return robot.lookup(".slot-start").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.toSet());
  }

  /** Rows come into the list some frames after what they show was read. */
  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, condition));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.4, 0.5, 0.7, WIDE})
  void theirRowIsAsHighAsTheyAre(double share, FxRobot robot) {
    giveList(share, robot);
    bringUpTheirRow(robot);

    List<Button> talks = talks(robot);
    Bounds row = place(robot.lookup(".parallel-cell").query());
    double bottom = talks.stream().mapToDouble(talk -> place(talk).getMaxY()).max().orElseThrow();
    assertThat(row.getMaxY() - bottom).isBetween(2.0, 6.0);
    assertThat(top(talks) - row.getMinY()).isBetween(2.0, 6.0);
  }

  @Test
  void inANarrowWindowTheyStandOneBelowTheOther(FxRobot robot) {
    giveList(0.3, robot);
    bringUpTheirRow(robot);

    List<Button> talks = talks(robot);
    assertThat(talks).hasSize(3);
    assertThat(place(talks.getLast()).getMinY())
        .isGreaterThanOrEqualTo(place(talks.getFirst()).getMaxY());
  }

  @Test
  void eachTellsWhatThePersonMadeOfIt(FxRobot robot) {
    window.pages.talkMarks = new Marks(true, 0, null, "", List.of());
    robot.interact(() -> window.models().shell().currentProperty().get().view().refresh());
    bringUpTheirRow(robot);

    assertThat(talks(robot))
        .hasSize(3)
        .allMatch(talk -> talk.getAccessibleText().contains("You gave it a star"))
        .allMatch(talk -> talk.lookup(".star") != null);
  }

  @Test
  void eachIsReachedByTheKeyboard(FxRobot robot) {
    robot.push(KeyCode.HOME);
    for (int row = 0; row < 10 && !isParallel(robot); row++) {
      robot.push(KeyCode.DOWN);
    }
    robot.push(KeyCode.ENTER);
    assertThat(focused(robot)).isEqualTo(talks(robot).getFirst());
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.RIGHT);
    assertThat(focused(robot)).isEqualTo(talks(robot).getLast());
    robot.push(KeyCode.ENTER);
    assertThat(window.reader.asked).last().isEqualTo("open 5:4");

    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(window.reader.asked).last().isEqualTo("open 6:5");
  }

  @Test
  void eachOpensWhenItIsClicked(FxRobot robot) {
    bringUpTheirRow(robot);
    robot.clickOn(talks(robot).get(1));
    assertThat(window.reader.asked).last().isEqualTo("open 4:3");
  }

  private static boolean isParallel(FxRobot robot) {
    return isParallel(
        robot.lookup("#events-talks").queryListView().getSelectionModel().getSelectedItem());
  }

  private static boolean isParallel(Object row) {
    return row.toString().startsWith("Parallel");
  }

  private static List<Button> talks(FxRobot robot) {
    return robot.lookup(".talk-button").queryAllAs(Button.class).stream()
        .sorted(
            Comparator.comparingDouble((Button talk) -> place(talk).getMinY())
                .thenComparingDouble(talk -> place(talk).getMinX()))
        .toList();
  }

  private static double top(List<Button> talks) {
    return place(talks.getFirst()).getMinY();
  }

  private static double height(List<Button> talks) {
    return place(talks.getFirst()).getHeight();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static String text(Node label) {
    return ((Labeled) label).getText();
  }

  private static Node focused(FxRobot robot) {
    return robot.window(0).getScene().getFocusOwner();
  }

  private static TalkTime time(String start, String end) {
    return new TalkTime(LocalTime.parse(start), LocalTime.parse(end));
  }
}
