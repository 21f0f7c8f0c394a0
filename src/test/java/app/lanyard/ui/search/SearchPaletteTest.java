package app.lanyard.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.search.Operator;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SearchPaletteTest {

  /** Queries that can't be meant as they are, and which of their words are pointed at. */
  private static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("river quill:ada", "quill:"),
          Map.entry("river speakr:kim", "speakr:"),
          Map.entry("river speaker: ada", "speaker:"),
          Map.entry("river -tag:\"\"", "-tag:\"\""),
          Map.entry("\"river", "\"river"),
          Map.entry("river \"\"", "\"\""),
          Map.entry("river after:tomorrow", "tomorrow"),
          Map.entry("river before:4/11/2025", "4/11/2025"),
          Map.entry("river after:2024-02-30", "2024-02-30"),
          Map.entry("river year:24", "24"),
          Map.entry("river year:2025..2023", "2025..2023"),
          Map.entry("river after:2026 before:2025", "after:2026 before:2025"),
          Map.entry("river kind:sermon", "sermon"),
          Map.entry("river has:smell", "smell"),
          Map.entry("river is:liked", "liked"),
          Map.entry("river in:cellar", "cellar"),
          Map.entry("river lang:klingon", "klingon"),
          Map.entry("river - ada", "-"),
          Map.entry("river --ada", "--"),
          Map.entry("river & ada", "&"),
          Map.entry("river tag:***", "***"),
          Map.entry("river AND ada", "AND"),
          Map.entry("river NOT ada", "NOT"),
          Map.entry("river (ada)", "(ada)"),
          Map.entry("river -river", "-river"));

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 980, 700);
  }

  @Test
  void theKeyOpensAFieldThatExplainsItself(FxRobot robot) {
    assertThat(robot.lookup("#search-panel").tryQuery()).isEmpty();

    open(robot);

    assertThat(panel(robot).isVisible()).isTrue();
    assertThat(field(robot).isFocused()).isTrue();
    assertThat(list(robot).getItems()).hasSize(Operator.values().length);
    assertThat(text(robot, "#search-status")).startsWith("Type words");
  }

  @Test
  void resultsComeInGroupsWithWhatWasSearchedForMarked(FxRobot robot) {
    search(robot, "river");

    assertThat(headings(robot))
        .containsExactly("Talks", "Speakers", "Projects", "Events", "Notes", "Annotations");
    assertThat(robot.lookup(".found-mark").queryAllAs(Text.class))
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.getText()).isEqualToIgnoringCase("river"));
  }

  @Test
  void theTimelineIsOfferedWhereTalksWereFound(FxRobot robot) {
    open(robot);
    assertThat(robot.lookup("#search-show-talks").query().isVisible()).isFalse();

    search(robot, "river");
    assertThat(robot.lookup("#search-show-talks").query().isVisible()).isTrue();

    search(robot, "zeppelin");
    assertThat(text(robot, "#search-status")).isEqualTo("Nothing was found.");
    assertThat(robot.lookup("#search-show-talks").query().isVisible()).isFalse();
  }

  @Test
  void enterOpensTheTalkAndTheKeyboardGoesBackToWhereItWas(FxRobot robot) {
    robot.interact(() -> robot.lookup("#timeline-list").query().requestFocus());
    search(robot, "river");
    robot.push(KeyCode.ENTER);
    window.settle();

    assertThat(window.reader.asked).containsExactly("open 3:7");
    assertThat(panel(robot).isVisible()).isFalse();
    assertThat(robot.lookup("#timeline-list").query().isFocused()).isTrue();
  }

  @Test
  void arrowsLeadThroughTheGroupsToAnyResult(FxRobot robot) {
    search(robot, "river");
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);

    assertThat(list(robot).getSelectionModel().getSelectedItem())
        .isInstanceOfSatisfying(
            SearchLine.Hit.class,
            hit -> assertThat(hit.hit().title().text()).isEqualTo("Three days at the river"));
    robot.push(KeyCode.ENTER);
    assertThat(window.reader.asked).containsExactly("open 3:7");
  }

  @Test
  void aClickOpensToo(FxRobot robot) {
    search(robot, "three days");
    robot.clickOn(robot.lookup(".search-hit").queryAs(Node.class));
    window.settle();

    assertThat(window.reader.asked).containsExactly("open 3:7");
    assertThat(panel(robot).isVisible()).isFalse();
  }

  @Test
  void escapeClosesThePanelAndKeepsTheWordsForTheNextTime(FxRobot robot) {
    search(robot, "river");
    robot.push(KeyCode.ESCAPE);
    assertThat(panel(robot).isVisible()).isFalse();
    assertThat(field(robot).isFocused()).isFalse();

    open(robot);

    assertThat(field(robot).getSelectedText()).isEqualTo("river");
    assertThat(headings(robot)).hasSize(6);
  }

  @Test
  void goingElsewhereClosesThePanel(FxRobot robot) {
    search(robot, "river");
    robot.interact(() -> robot.lookup("#timeline-list").query().requestFocus());

    assertThat(panel(robot).isVisible()).isFalse();
  }

  @Test
  void tabCompletesAnOperator(FxRobot robot) {
    search(robot, "spe");
    robot.push(KeyCode.TAB);

    assertThat(field(robot).getText()).isEqualTo("speaker:");
    assertThat(field(robot).getCaretPosition()).isEqualTo(8);
    assertThat(field(robot).isFocused()).isTrue();
  }

  @Test
  void enterOnAnExplainedOperatorBeginsIt(FxRobot robot) {
    open(robot);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);

    assertThat(field(robot).getText()).isEqualTo("speaker:");
  }

  @Test
  void whatIsWrongIsSaidWithItsPlaceUnderlined(FxRobot robot) {
    search(robot, "river sepaker:ada");

    assertThat(robot.lookup(".problem-place").queryAs(Text.class).getText()).contains("sepaker");
    assertThat(
            robot
                .lookup("#search-problems")
                .lookup(TextFlow.class::isInstance)
                .queryAs(TextFlow.class)
                .getAccessibleText())
        .contains("speaker:");
    assertThat(headings(robot)).isNotEmpty();
  }

  @Test
  void eachWrongQueryIsToldWithItsPlaceAndAnsweredAllTheSame(FxRobot robot) {
    open(robot);

    WRONG.forEach(
        (typed, place) -> {
          robot.interact(() -> field(robot).setText(typed));
          robot.interact(() -> field(robot).end());
          window.settle();
          assertThat(robot.lookup(".problem-place").queryAs(Text.class).getText())
              .as(typed)
              .isEqualTo(place);
          assertThat(headings(robot)).as(typed).isNotEmpty();
        });
  }

  @Test
  void whatCannotBeFoundIsSaid(FxRobot robot) {
    search(robot, "xylophone");

    assertThat(text(robot, "#search-status")).isEqualTo("Nothing was found.");
  }

  private void open(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    window.settle();
  }

  private void search(FxRobot robot, String words) {
    open(robot);
    robot.write(words, 0);
    window.settle();
  }

  private List<String> headings(FxRobot robot) {
    return list(robot).getItems().stream()
        .filter(SearchLine.Heading.class::isInstance)
        .map(line -> ((SearchLine.Heading) line).group().kind())
        .map(kind -> window.messages.get("search.group." + kind.wireName()))
        .toList();
  }

  private static Node panel(FxRobot robot) {
    return robot.lookup("#search-panel").query();
  }

  private static TextInputControl field(FxRobot robot) {
    return robot.lookup("#search").queryTextInputControl();
  }

  @SuppressWarnings("unchecked")
  private static ListView<SearchLine> list(FxRobot robot) {
    return robot.lookup("#search-results").queryAs(ListView.class);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }
}
