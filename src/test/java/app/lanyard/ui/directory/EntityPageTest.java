package app.lanyard.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.ui.controls.chart.BarChart;
import app.lanyard.ui.controls.chart.Chart;
import app.lanyard.ui.controls.chart.DrawingPane;
import app.lanyard.ui.controls.chart.LineChart;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class EntityPageTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 1000, 960);
  }

  @Test
  void aSpeakersPageHasItsSections(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT2);

    assertThat(headings(robot)).startsWith("What you wrote", "Talks");
    assertThat(chart(robot)).isInstanceOf(BarChart.class);
    assertThat(chart(robot).description()).isEqualTo("Ada Quill: 2023 3, 2025 2.");
    robot.interact(() -> robot.lookup("#speakers-talks").queryListView().scrollTo(8));
    window.settle();
    assertThat(headings(robot)).contains("Spoke with");
    scrollToEnd(robot);
    assertThat(headings(robot)).endsWith("Projects of their talks", "Spoke for", "Notes");
  }

  @Test
  void talksTellWhatThePersonMadeOfThem(FxRobot robot) {
    window.pages.talkMarks = new Marks(true, 4, WatchStatus.WATCHED, "Good", List.of());
    openFirst(robot, KeyCode.DIGIT2);

    assertThat(robot.lookup("#speakers-talks .rating-badge").queryAllAs(Label.class))
        .anyMatch(badge -> badge.isVisible() && badge.getText().equals("★ 4"));
    assertThat(robot.lookup("#speakers-talks .page-cell").queryAllAs(ListCell.class))
        .anyMatch(cell -> String.valueOf(cell.getAccessibleText()).contains("Your note: Good"));
  }

  @Test
  void theButtonOfTheStarSaysWhatItDoes(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT3);
    assertThat(text(robot, "#page-star")).isEqualTo("Star");
  }

  @Test
  void aStarThatWasGivenCanBeRemoved(FxRobot robot) {
    window.entities.rows.replaceAll(EntityPageTest::starred);
    openFirst(robot, KeyCode.DIGIT3);
    assertThat(text(robot, "#page-star")).isEqualTo("Remove star");
  }

  @Test
  void aChipLeadsToThePageOfWhoIsOnIt(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT2);
    robot.interact(() -> robot.lookup("#speakers-talks").queryListView().scrollTo(8));
    window.settle();
    robot.clickOn(robot.lookup(".related-chip").<Button>lookup(this::isOfBarePerson).queryButton());
    window.settle();

    assertThat(text(robot, "#page-name")).isEqualTo("A. Quill");
  }

  @Test
  void theKeyboardGoesIntoChipsAlongThemAndOutAgain(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT2);
    for (int i = 0; i < 10; i++) {
      robot.push(KeyCode.DOWN);
    }
    robot.push(KeyCode.RIGHT);
    assertThat(focused(robot).getStyleClass()).contains("related-chip");
    assertThat(((Button) focused(robot)).getText()).isEqualTo("A. Quill");

    robot.push(KeyCode.RIGHT);
    assertThat(((Button) focused(robot)).getText()).isEqualTo("Speaker 003");
    robot.push(KeyCode.UP);
    assertThat(focused(robot).getId()).isEqualTo("speakers-talks");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(text(robot, "#page-name")).isEqualTo("Speaker 003");
  }

  @Test
  void aCompanionOfTheGraphIsReachedByKeysAndOpens(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT3);
    scrollToEnd(robot);
    Button quay = robot.lookup(".graph-name").queryButton();
    assertThat(quay.getText()).isEqualTo("Quay");
    assertThat(quay.getAccessibleText()).isEqualTo("Quay, twice");
    robot.interact(quay::requestFocus);
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(text(robot, "#page-name")).isEqualTo("Quay");
  }

  @Test
  void aProjectIsComparedWithAnotherAndNoLonger(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT3);
    robot.type(KeyCode.C);
    window.settle();
    robot.write("qua");
    window.settle();
    robot.push(KeyCode.ENTER);
    window.settle();

    var compared = (LineChart) chart(robot);
    assertThat(compared.lines()).extracting(LineChart.Line::name).containsExactly("KServe", "Quay");
    assertThat(compared.slots()).containsExactly("2023", "2024", "2025");

    robot.clickOn(robot.lookup("#projects-talks .chip").queryButton());
    window.settle();

    assertThat(chart(robot)).isInstanceOf(BarChart.class);
  }

  @Test
  void whatIsSelectedIsComparedWithAnotherThatIsAskedFor(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.settle();
    robot.push(KeyCode.DOWN);
    robot.type(KeyCode.C);
    window.settle();
    robot.write("qua");
    window.settle();
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(((LineChart) chart(robot)).lines()).hasSize(2);
    assertThat(focused(robot).getId()).isEqualTo("projects-talks");
  }

  @Test
  void projectsThatAreSelectedAreCompared(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.settle();
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.type(KeyCode.C);
    window.settle();

    assertThat(text(robot, "#page-name")).isEqualTo("KServe");
    assertThat(((LineChart) chart(robot)).lines()).hasSize(2);
    assertThat(focused(robot).getId()).isEqualTo("projects-talks");
  }

  @Test
  void whereAProjectStandsLeadsToItsHomePage(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT3);
    assertThat(robot.lookup("Incubating project of the CNCF").tryQuery()).isPresent();

    robot.clickOn("Home page");

    assertThat(window.programs.browsed)
        .extracting(Object::toString)
        .containsExactly("https://kserve.example");
  }

  @Test
  void anEventsProgrammeHasDaysAndItsSeriesEditions(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT4);

    assertThat(headings(robot)).startsWith("Editions", "Programme");
    assertThat(robot.lookup(".page-subheading").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .startsWith("18–19 Jun 2025");
    assertThat(chart(robot).description()).isEqualTo("RiverConf Europe 2025: 2024 12, 2025 30.");
  }

  @Test
  void aLongProgrammeIsShownToItsEndWhenAskedFor(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT4);
    int before = robot.lookup("#events-talks").queryListView().getItems().size();
    robot.interact(() -> robot.lookup("#events-talks").queryListView().scrollTo(12));
    window.settle();

    robot.clickOn("Show 18 more talks");
    window.settle();

    assertThat(robot.lookup("#events-talks").queryListView().getItems()).hasSize(before + 17);
    assertThat(window.pages.windows).contains("3+27").doesNotContain("0+100");
  }

  @Test
  void aTalkAndANoteOpenInTheReader(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.END);
    robot.push(KeyCode.ENTER);

    assertThat(window.reader.asked).hasSize(2).last().isEqualTo("open 1:10");
  }

  @Test
  void anythingCanLeadToAPage(FxRobot robot) {
    robot.interact(() -> window.navigator().showPage(EntityKind.PROJECT, "quay"));
    window.settle();

    assertThat(text(robot, "#page-name")).isEqualTo("Quay");
    assertThat(window.models().shell().currentProperty().get().id()).isEqualTo("projects");
  }

  @Test
  void aPageThatIsGoneLeavesEverythingAsItIs(FxRobot robot) {
    openFirst(robot, KeyCode.DIGIT2);
    robot.interact(() -> window.navigator().showPage(EntityKind.SPEAKER, "nobody"));
    robot.interact(() -> window.navigator().showPage(EntityKind.EVENT, "nowhere"));
    window.settle();

    assertThat(text(robot, "#page-name")).isEqualTo("Ada Quill");
  }

  @Test
  void aPageThatCannotBeReadSaysSoAndIsReadAgain(FxRobot robot) {
    window.pages.failure = new IllegalStateException("locked");
    openFirst(robot, KeyCode.DIGIT2);
    assertThat(text(robot, "#page-name")).isEqualTo("Ada Quill");
    window.pages.failure = null;

    robot.clickOn("#try-again");
    window.settle();

    assertThat(headings(robot)).contains("Talks");
  }

  @Test
  void listsGoByTalksByKeyAndByMouse(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.settle();
    robot.push(KeyCode.DOWN);
    robot.type(KeyCode.O);
    window.settle();
    assertThat(text(robot, "#speakers-order")).isEqualTo("Most often");

    robot.clickOn("#speakers-order");
    robot.clickOn("#order-latest");
    window.settle();

    assertThat(text(robot, "#speakers-order")).isEqualTo("Latest");
  }

  private boolean isOfBarePerson(Button chip) {
    return chip.getText().equals("A. Quill");
  }

  private static EntityRow starred(EntityRow row) {
    return new EntityRow(
        row.kind(),
        row.id(),
        row.key(),
        row.name(),
        row.aliases(),
        row.detail(),
        row.dates(),
        row.talks(),
        row.notes(),
        new Marks(true, 0, null, "", List.of()));
  }

  private void openFirst(FxRobot robot, KeyCode view) {
    robot.push(KeyCode.CONTROL, view);
    window.settle();
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    window.settle();
  }

  private void scrollToEnd(FxRobot robot) {
    robot.push(KeyCode.END);
    window.settle();
  }

  /** The topmost one. */
  private static Chart chart(FxRobot robot) {
    return robot.lookup(".chart").queryAllAs(DrawingPane.class).stream()
        .min(Comparator.comparingDouble(EntityPageTest::top))
        .orElseThrow()
        .chart();
  }

  private static List<String> headings(FxRobot robot) {
    return robot.lookup(".page-heading").queryAllAs(Labeled.class).stream()
        .sorted(Comparator.comparingDouble(EntityPageTest::top))
        .map(Labeled::getText)
        .toList();
  }

  private static double top(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMinY();
  }

  private static Node focused(FxRobot robot) {
    return robot.window(0).getScene().getFocusOwner();
  }

  private static String text(FxRobot robot, String query) {
    return ((Labeled) robot.lookup(query).query()).getText();
  }
}
