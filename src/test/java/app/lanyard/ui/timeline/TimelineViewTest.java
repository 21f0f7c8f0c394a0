package app.lanyard.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.testing.ShownNodes;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class TimelineViewTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 980, 980);
  }

  @Test
  void oneDayTypedIntoBothFieldsLeavesThatDaysTalks(FxRobot robot) {
    type(robot, "#from", "18 Jun 2025");
    type(robot, "#to", "2025-06-18");

    assertThat(count(robot)).isEqualTo("60 talks");
    assertThat(robot.lookup("#chip-dates").queryButton().getText()).isEqualTo("18 Jun 2025");
  }

  @Test
  void aYearTypedIntoBothFieldsIsTheWholeYear(FxRobot robot) {
    type(robot, "#from", "2016");
    type(robot, "#to", "2016");

    assertThat(count(robot)).isEqualTo("30 talks");
  }

  @Test
  void textThatIsNoDateLeavesTheDateAsItWas(FxRobot robot) {
    type(robot, "#from", "soon");

    assertThat(robot.lookup("#from").queryAs(DatePicker.class).getValue()).isNull();
    assertThat(count(robot)).isEqualTo("200 talks");
    assertThat(robot.lookup("#date-hint").queryLabeled().getText()).startsWith("“soon” is not a");
    type(robot, "#from", "2016");
    assertThat(robot.lookup("#date-hint").query().isVisible()).isFalse();
  }

  @Test
  void typingAnswersAtOnceAndAChipTakesItAway(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("tracing");
    window.settle();
    assertThat(count(robot)).isEqualTo("20 talks");

    robot.clickOn("#chip-text");
    window.settle();

    assertThat(count(robot)).isEqualTo("200 talks");
  }

  @Test
  void aPresetSetsTheDates(FxRobot robot) {
    robot.interact(
        () ->
            robot.lookup("#presets").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "preset.last-conference".equals(item.getId()))
                .forEach(item -> item.fire()));
    window.settle();

    assertThat(count(robot)).isEqualTo("90 talks");
    assertThat(robot.lookup("#from").queryAs(DatePicker.class).getEditor().getText())
        .isEqualTo("9 Nov 2025");
  }

  @Test
  void theNewestConferencesAreAmongThePresets(FxRobot robot) {
    robot.clickOn("#presets");
    window.settle();
    robot.clickOn("RiverConf Europe 2025 · 9–13 Nov 2025");
    window.settle();

    assertThat(count(robot)).isEqualTo("90 talks");
    assertThat(robot.lookup("#to").queryAs(DatePicker.class).getEditor().getText())
        .isEqualTo("13 Nov 2025");
  }

  @Test
  void datesThatLieBackwardsAreSaidGentlyAndSwapped(FxRobot robot) {
    type(robot, "#from", "2025-11-30");
    type(robot, "#to", "2025-11-01");
    assertThat(texts(robot)).contains("The first day is after the last one");

    robot.clickOn("#swap-dates");
    window.settle();

    assertThat(count(robot)).isEqualTo("90 talks");
  }

  @Test
  void nothingFoundOffersToClearTheFilters(FxRobot robot) {
    type(robot, "#from", "2030-01-01");
    assertThat(texts(robot)).contains("No talks: since 1 Jan 2030");

    robot.clickOn("#clear-filters");
    window.settle();

    assertThat(count(robot)).isEqualTo("200 talks");
  }

  @Test
  void leavingADateForAButtonReadsNothingIfTheDateIsTheSame(FxRobot robot) {
    type(robot, "#from", "2030-01-01");
    int asked = window.talks.groupsRead.get();

    robot.moveTo("#clear-filters").press(MouseButton.PRIMARY);
    window.settle();

    assertThat(window.talks.groupsRead).hasValue(asked);
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void leavingAnotherDateForAButtonKeepsTheButtonThatIsPressed(FxRobot robot) {
    type(robot, "#from", "2030-01-01");
    robot.interact(() -> robot.lookup("#to").query().requestFocus());
    robot.write("2031-01-01");

    robot.moveTo("#clear-filters").press(MouseButton.PRIMARY);
    window.settle();
    robot.release(MouseButton.PRIMARY);
    window.settle();

    assertThat(count(robot)).isEqualTo("200 talks");
  }

  @Test
  void arrowsGoFromTalkToTalkOverTheHeadingsAndEnterOpens(FxRobot robot) {
    focusList(robot);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);

    robot.push(KeyCode.ENTER);

    assertThat(window.reader.asked).containsExactly("open 2:1");
  }

  @Test
  void arrowsScrollNoFurtherThanNeeded(FxRobot robot) {
    focusList(robot);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    assertThat(texts(robot)).contains("NOVEMBER 2025");

    robot.interact(() -> list(robot).scrollTo(40));
    robot.interact(() -> list(robot).getSelectionModel().clearAndSelect(3));
    robot.push(KeyCode.UP);
    window.settle();

    assertThat(texts(robot)).contains("NOVEMBER 2025");
  }

  @Test
  void aClickOpensTheNoteAtTheTalk(FxRobot robot) {
    robot.clickOn(cell(robot, "Gateways"));

    assertThat(window.reader.asked).containsExactly("open 2:1");
  }

  @Test
  void aClickFarDownOpensThatRowAndStaysThere(FxRobot robot) {
    robot.interact(() -> list(robot).scrollTo(90));
    robot.clickOn(cell(robot, "Tracing"));

    assertThat(window.reader.asked).hasSize(1);
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isGreaterThanOrEqualTo(90);
  }

  @Test
  void aClickBesideTheRowsOpensNothing(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().select(2));
    robot.clickOn(robot.lookup("#timeline-list .scroll-bar .thumb").<Node>query());
    robot.clickOn(robot.lookup("#timeline-list .event-band").<Node>query());

    assertThat(window.reader.asked).isEmpty();
  }

  @Test
  void aHeadingHasNoMenu(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().clearSelection());
    robot.interact(() -> list(robot).getContextMenu().show(list(robot), 300, 300));

    assertThat(list(robot).getContextMenu().isShowing()).isFalse();
  }

  @Test
  void aDateIsTakenWhenItsFieldIsLeft(FxRobot robot) {
    robot.interact(() -> robot.lookup("#from").query().requestFocus());
    robot.write("2016-01-01").push(KeyCode.TAB);
    window.settle();

    assertThat(robot.lookup("#from").queryAs(DatePicker.class).getValue())
        .isEqualTo(LocalDate.of(2016, 1, 1));
  }

  @Test
  void theListHasTheKeyboardOnceItIsThere(FxRobot robot) {
    assertThat(list(robot).isFocused()).isTrue();
  }

  @Test
  void aLinkOpensInTheBrowser(FxRobot robot) {
    robot.clickOn(robot.lookup("#timeline-list .link-badge").<Node>query());

    assertThat(window.programs.browsed).containsExactly(URI.create("https://video.example/2"));
    assertThat(window.reader.asked).isEmpty();
  }

  @Test
  void aRowsMenuLeadsToItsLinksByKeyboard(FxRobot robot) {
    ContextMenu menu = list(robot).getContextMenu();
    robot.interact(() -> list(robot).getSelectionModel().select(3));
    robot.interact(() -> menu.show(list(robot), 300, 300));
    window.settle();
    assertThat(menu.getItems())
        .filteredOn(item -> !(item instanceof SeparatorMenuItem))
        .extracting(MenuItem::getText)
        .containsExactly(
            "Open the note",
            "Watch the recording (V)",
            "Go to event River Days",
            "Go to speaker Ada Quill",
            "Go to project KServe",
            "Mark as watched (W)",
            "Give it a star (S)",
            "My marks…",
            "Correct talk…",
            "Not a talk",
            "Why is this here?");

    robot.interact(() -> menu.getItems().get(1).fire());

    assertThat(window.programs.browsed).hasSize(1);
  }

  @Test
  void keysOpenTheRecordingAndSayThatItWasWatched(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().select(3));
    robot.interact(() -> list(robot).requestFocus());
    TalkRow talk = ((TimelineRow.Talk) list(robot).getItems().get(3)).talk();
    var subject = new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id());

    robot.type(KeyCode.V);
    assertThat(window.programs.browsed).containsExactly(URI.create(talk.recording().orElseThrow()));
    robot.type(KeyCode.W);
    window.settle();
    assertThat(window.annotations.marks(subject).status()).isEqualTo(WatchStatus.WATCHED);

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    window.settle();
    assertThat(window.annotations.marks(subject).status()).isNull();
  }

  @Test
  void aKeyGivesTheSelectedTalkAStarAndTakesItBack(FxRobot robot) {
    robot.interact(() -> list(robot).getSelectionModel().select(3));
    robot.interact(() -> list(robot).requestFocus());
    long talk = ((TimelineRow.Talk) list(robot).getItems().get(3)).talk().id();
    var subject = new AnnotationSubject.OfEntity(EntityKind.TALK, talk);

    robot.type(KeyCode.S);
    window.settle();
    assertThat(window.annotations.starred(subject)).isTrue();

    robot.press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
    window.settle();
    assertThat(window.annotations.starred(subject)).isFalse();
  }

  @Test
  void aRowsMenuLeadsToThePagesOfWhoAndWhatItNames(FxRobot robot) {
    ContextMenu menu = list(robot).getContextMenu();
    robot.interact(() -> list(robot).getSelectionModel().select(3));
    robot.interact(() -> menu.show(list(robot), 300, 300));
    window.settle();

    robot.interact(() -> item(menu, "Go to project KServe").fire());
    window.settle();

    assertThat(robot.lookup("#page-name").queryLabeled().getText()).isEqualTo("KServe");
  }

  @Test
  void onlyWhatIsSeenIsRead(FxRobot robot) {
    assertThat(window.talks.pagesRead).hasValueLessThan(4);
    robot.interact(() -> list(robot).scrollTo(list(robot).getItems().size() - 1));
    window.settle();

    assertThat(window.talks.pagesRead).hasValueLessThan(8);
    assertThat(texts(robot)).doesNotContain("NOVEMBER 2025").contains("Chidi Okafor, Emi Sato");
  }

  private void type(FxRobot robot, String field, String text) {
    DatePicker picker = robot.lookup(field).queryAs(DatePicker.class);
    robot.interact(picker::requestFocus);
    robot.interact(() -> picker.getEditor().selectAll());
    robot.write(text).push(KeyCode.ENTER);
    window.settle();
  }

  private static MenuItem item(ContextMenu menu, String text) {
    return menu.getItems().stream()
        .filter(item -> text.equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static void focusList(FxRobot robot) {
    robot.interact(() -> list(robot).requestFocus());
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#timeline-list").queryAs(ListView.class);
  }

  private static Node cell(FxRobot robot, String text) {
    return robot
        .lookup("#timeline-list .talk-title")
        .match((Labeled title) -> Objects.toString(title.getText(), "").contains(text))
        .query();
  }

  private static String count(FxRobot robot) {
    return robot.lookup("#timeline-count").queryLabeled().getText();
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup("#timeline .label").queryAllAs(Labeled.class).stream()
        .filter(ShownNodes::isShown)
        .map(Labeled::getText)
        .toList();
  }
}
