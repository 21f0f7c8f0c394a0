package app.lanyard.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class DirectoryViewTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 960, 640);
  }

  @Test
  void eachKindHasItsView(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    assertThat(count(robot, "speakers")).isEqualTo("120 speakers");
    show(robot, KeyCode.DIGIT3);
    assertThat(count(robot, "projects")).isEqualTo("2 projects");
    show(robot, KeyCode.DIGIT4);
    assertThat(count(robot, "events")).isEqualTo("3 events");
  }

  @Test
  void theFilterNarrowsAndEscapeTakesItAway(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("quill");
    window.settle();
    assertThat(count(robot, "speakers")).isEqualTo("2 speakers");

    robot.push(KeyCode.ESCAPE);
    window.settle();

    assertThat(count(robot, "speakers")).isEqualTo("120 speakers");
  }

  @Test
  void enterOpensThePageThenTheNoteAndEscapeGoesBack(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    window.settle();
    assertThat(text(robot, "#page-name")).isEqualTo("Ada Quill");

    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(window.reader.asked).hasSize(1).allMatch(asked -> asked.startsWith("open "));

    robot.push(KeyCode.ESCAPE);
    window.settle();
    assertThat(robot.lookup("#speakers-list").tryQuery()).isPresent();
    assertThat(robot.lookup("#speakers-list").query().isFocused()).isTrue();
  }

  @Test
  void aClickOpensThePageAndItsBackButtonLeaves(FxRobot robot) {
    show(robot, KeyCode.DIGIT3);
    robot.clickOn("KServe");
    window.settle();
    assertThat(text(robot, "#page-name")).isEqualTo("KServe");
    assertThat(robot.lookup("#projects-talks").queryListView().getItems()).isNotEmpty();

    robot.clickOn("#page-back");

    assertThat(robot.lookup("#page-name").tryQuery()).isEmpty();
  }

  @Test
  void renamesByKeyboard(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.F2);
    window.settle();
    assertThat(robot.lookup("#rename-name").queryAs(TextField.class).getText())
        .isEqualTo("Ada Quill");

    robot.write("Adele Quill");
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(corrections())
        .containsExactly(new Correction.Rename(EntityKind.SPEAKER, "speaker-1", "Adele Quill"));
    assertThat(window.models().notices().noticeProperty().get().text())
        .isEqualTo("Renamed Ada Quill to Adele Quill");
  }

  @Test
  void mergesSeveralByKeyboard(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.type(KeyCode.M);
    window.settle();
    assertThat(robot.lookup("#merge-names .radio-button").queryAllAs(RadioButton.class))
        .extracting(RadioButton::getText, RadioButton::isSelected)
        .containsExactly(tuple("Ada Quill", true), tuple("A. Quill", false));

    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(corrections())
        .containsExactly(
            new Correction.Merge(EntityKind.SPEAKER, List.of("speaker-2"), "speaker-1"));
    assertThat(window.models().notices().noticeProperty().get().text())
        .isEqualTo("Merged Ada Quill and A. Quill");
  }

  @Test
  void mergesOneWithAnotherThatIsTyped(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.type(KeyCode.M);
    window.settle();
    assertThat(robot.lookup("#form-done").query().isDisabled()).isTrue();

    robot.write("a. q");
    window.settle();
    robot.push(KeyCode.ENTER);
    window.settle();
    assertThat(window.corrector.standing()).isEmpty();
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(corrections())
        .containsExactly(
            new Correction.Merge(EntityKind.SPEAKER, List.of("speaker-2"), "speaker-1"));
  }

  @Test
  void splitsByMouse(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.clickOn("Ada Quill");
    window.settle();
    robot.clickOn("#page-split");
    window.settle();
    robot.write("Ada B. Quill");
    robot.clickOn(
        robot.lookup("#split-list .check-box").queryAllAs(CheckBox.class).iterator().next());
    robot.clickOn("#form-done");
    window.settle();

    assertThat(corrections()).hasSize(1).first().isInstanceOf(Correction.Split.class);
    var split = (Correction.Split) corrections().getFirst();
    assertThat(split.key()).isEqualTo("speaker-1");
    assertThat(split.name()).isEqualTo("Ada B. Quill");
    assertThat(split.talks()).extracting("key").containsExactly("talk-1");
  }

  @Test
  void splitsAProjectByItsNotes(FxRobot robot) {
    show(robot, KeyCode.DIGIT3);
    robot.push(KeyCode.DOWN);
    robot.type(KeyCode.U);
    window.settle();
    robot.write("KServe Python");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);
    robot.push(KeyCode.ENTER);
    window.settle();

    var split = (Correction.Split) corrections().getFirst();
    assertThat(split.notes()).containsExactly(1L);
    assertThat(split.talks()).isEmpty();
  }

  @Test
  void setsTheDatesOfAnEvent(FxRobot robot) {
    show(robot, KeyCode.DIGIT4);
    robot.push(KeyCode.DOWN);
    robot.type(KeyCode.T);
    window.settle();
    assertThat(robot.lookup("#dates-first").queryAs(TextField.class).getText())
        .isEqualTo("9 Nov 2025");

    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("10 Nov 2025");
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(corrections())
        .containsExactly(
            new Correction.EventDate(
                "event-1", DateSpan.days(LocalDate.of(2025, 11, 10), LocalDate.of(2025, 11, 13))));
  }

  @Test
  void asksWhySomethingIsHere(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ALT, KeyCode.ENTER);

    assertThat(window.talkCommands.asked).containsExactly("explain speaker 1 Ada Quill");
  }

  @Test
  void theMenuOffersWhatCanBeDone(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    ListView<?> list = robot.lookup("#speakers-list").queryListView();
    robot.interact(() -> list.getSelectionModel().select(1));
    robot.interact(() -> list.getContextMenu().show(list, 300, 200));

    robot.clickOn("Rename…");
    window.settle();

    assertThat(robot.lookup("#rename-name").queryAs(TextField.class).getText())
        .isEqualTo("A. Quill");
  }

  @Test
  void keysForTheListRestInTheFilter(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("m");
    window.settle();

    assertThat(robot.lookup("#speakers-search").queryAs(TextField.class).getText()).isEqualTo("m");
    assertThat(robot.lookup("#form-done").tryQuery()).isEmpty();
  }

  @Test
  void escapeLeavesACardAndChangesNothing(FxRobot robot) {
    show(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.F2);
    window.settle();
    robot.write("Somebody");
    robot.push(KeyCode.ESCAPE);
    window.settle();

    assertThat(window.corrector.standing()).isEmpty();
    assertThat(robot.lookup("#speakers-list").query().isFocused()).isTrue();
  }

  private void show(FxRobot robot, KeyCode key) {
    robot.push(KeyCode.CONTROL, key);
    window.settle();
  }

  private List<Correction> corrections() {
    return window.corrector.standing().stream().flatMap(List::stream).toList();
  }

  private static String count(FxRobot robot, String view) {
    return text(robot, "#" + view + "-count");
  }

  private static String text(FxRobot robot, String query) {
    Node node = robot.lookup(query).query();
    return ((Labeled) node).getText();
  }
}
