package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ShellViewTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.problems.add(TestWindow.problem(1));
    window.show(stage, 980, 700);
  }

  @Test
  void keysLeadToEachView(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(title(robot)).isEqualTo("Notes");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);

    assertThat(title(robot)).isEqualTo("Timeline");
  }

  @ParameterizedTest
  @EnumSource(names = {"DIGIT2", "DIGIT4", "DIGIT6", "DIGIT7", "DIGIT8"})
  void theSearchFieldStandsStillFromViewToView(KeyCode view, FxRobot robot) {
    double before = robot.lookup("#search").query().getLayoutX();
    robot.push(KeyCode.CONTROL, view);
    assertThat(title(robot)).isNotEqualTo("Timeline");

    assertThat(robot.lookup("#search").query().getLayoutX()).isEqualTo(before);
  }

  @Test
  void pressingTheViewThatIsShownKeepsItsMark(FxRobot robot) {
    robot.clickOn("#nav-timeline");

    assertThat(robot.lookup("#nav-timeline").queryAs(ToggleButton.class).isSelected()).isTrue();
  }

  @Test
  void theNavigationFoldsToIconsWhenRoomIsShort(FxRobot robot) {
    ToggleButton button = robot.lookup("#nav-notes").queryAs(ToggleButton.class);
    assertThat(button.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    assertThat(button.getTooltip().getText()).isEqualTo("Notes");

    robot.interact(() -> ((Region) window.shell().root()).resize(1200, 700));

    assertThat(button.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
  }

  @Test
  void theReadersKeysReachTheReader(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);

    assertThat(window.reader.asked)
        .containsExactly("find", "zoom in", "zoom in", "zoom out", "reset zoom");
  }

  @Test
  void theThemeSwitchesWithoutARestart(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

    assertThat(window.models().themes().themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(window.store.values).containsEntry("theme", "dark");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertThat(window.models().themes().themeProperty().get()).isEqualTo(Theme.LIGHT);
  }

  @Test
  void partsOfTheWindowFollowEachOther(FxRobot robot) {
    robot.interact(() -> focus(robot, "#timeline-list"));

    robot.push(KeyCode.F6);
    assertThat(focused()).isEqualTo("reader-page");
    robot.push(KeyCode.F6);
    assertThat(focused()).isEqualTo("nav-timeline");
    robot.push(KeyCode.F6);
    assertThat(focused()).isEqualTo("timeline-list");
  }

  @Test
  void escapeGoesFromTheReaderToTheListAndThenClearsTheFilter(FxRobot robot) {
    robot.interact(() -> focus(robot, "#timeline-search"));
    robot.write("memory");
    robot.interact(() -> focus(robot, "#reader-page"));

    robot.push(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("timeline-list");
    assertThat(count(robot)).isNotEqualTo("200 talks");
    robot.push(KeyCode.ESCAPE);

    window.settle();
    assertThat(count(robot)).isEqualTo("200 talks");
  }

  @Test
  void aSlashLeadsToTheFilterUnlessItIsTypedThere(FxRobot robot) {
    robot.interact(() -> focus(robot, "#timeline-list"));
    robot.write("/");
    assertThat(focused()).isEqualTo("timeline-search");
    robot.write("a/");

    assertThat(robot.lookup("#timeline-search").queryTextInputControl().getText()).isEqualTo("a/");
  }

  @Test
  void theListOfKeysHasEveryKeyAndGoesAwayWithEscape(FxRobot robot) {
    robot.push(KeyCode.F1);
    List<String> shown =
        robot.lookup("#shortcut-table .label").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .toList();
    assertThat(shown).contains("Find in the note", "Ctrl+F", "Timeline", "Ctrl+1", "F6", "/");

    robot.push(KeyCode.ESCAPE);

    assertThat(robot.lookup("#overlay").queryAs(ModalPane.class).isDisplay()).isFalse();
  }

  @Test
  void theStatusLeadsToTheProblems(FxRobot robot) {
    robot.clickOn("#problem-count");

    assertThat(title(robot)).isEqualTo("Problems");
    assertThat(list(robot, "#problems-list").getItems()).hasSize(1);
  }

  @Test
  void aSourceShowsItsNotes(FxRobot robot) {
    robot.interact(() -> select(robot, 1));
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(title(robot)).isEqualTo("Notes");
    assertThat(robot.lookup("#notes-count").queryLabeled().getText()).isEqualTo("75 notes");
  }

  @Test
  void removingASourceCanBeUndoneByKey(FxRobot robot) {
    robot.interact(() -> select(robot, 0));
    robot.push(KeyCode.DELETE);
    window.settle();
    assertThat(sources(robot).getItems()).hasSize(1);
    assertThat(robot.lookup("#notice").query().isVisible()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();

    assertThat(sources(robot).getItems()).hasSize(2);
  }

  @Test
  void thePlaceOfTheDividerIsKept(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#panes").queryAs(SplitPane.class).setDividerPosition(0, 0.6));
    window.settle();

    assertThat(Double.parseDouble(window.store.values.getOrDefault("panes.divider", "0")))
        .isBetween(0.55, 0.65);
  }

  @Test
  void quitIsAKey(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.Q);

    assertThat(window.quit).isTrue();
  }

  private static void focus(FxRobot robot, String query) {
    robot.lookup(query).query().requestFocus();
  }

  private static void select(FxRobot robot, int row) {
    focus(robot, "#sources");
    sources(robot).getSelectionModel().select(row);
  }

  private static ListView<?> sources(FxRobot robot) {
    return list(robot, "#sources");
  }

  private static ListView<?> list(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(ListView.class);
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#view-title").queryLabeled().getText();
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#timeline-count").queryLabeled().getText();
  }

  private String focused() {
    window.settle();
    Node owner = window.shell().root().getScene().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getId());
  }
}
