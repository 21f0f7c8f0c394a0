package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.ListFilter;
import app.lanyard.model.NoteFilter;
import app.lanyard.ui.controls.chart.SparklinePane;
import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The facets beside the lists of speakers, projects, events and notes. */
@ExtendWith(WindowExtension.class)
class ListFacetsTest {

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.show(stage, 1400, 900);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(KeyCode.DIGIT2, "speakers", new EntityFilter(EntityKind.SPEAKER, "")),
        Arguments.of(KeyCode.DIGIT3, "projects", new EntityFilter(EntityKind.PROJECT, "")),
        Arguments.of(KeyCode.DIGIT4, "events", new EntityFilter(EntityKind.EVENT, "")),
        Arguments.of(KeyCode.DIGIT5, "notes", NoteFilter.ALL));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void eachFacetNarrowsTheListAndItsChipTakesItAway(
      KeyCode key, String view, ListFilter list, FxRobot robot) {
    open(robot, key);
    String all = count(robot, view);

    for (Facet facet : list.facets()) {
      CheckBox first = boxes(robot, facet).getFirst();
      choose(robot, first);
      assertThat(count(robot, view)).as("%s", facet).isNotEqualTo(all);
      assertThat(boxes(robot, facet)).hasSize(2).first().matches(CheckBox::isSelected);

      robot.interact(() -> robot.lookup(".filter-bar .chip").queryButton().fire());
      window.settle();
      assertThat(count(robot, view)).as("%s", facet).isEqualTo(all);
      assertThat(boxes(robot, facet)).noneMatch(CheckBox::isSelected);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void backBringsTheWholeListAgainAndForwardWhatWasChosen(
      KeyCode key, String view, ListFilter list, FxRobot robot) {
    open(robot, key);
    String all = count(robot, view);
    choose(robot, boxes(robot, Facet.YEAR).getFirst());
    String narrowed = count(robot, view);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.settle();

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    window.settle();
    assertThat(count(robot, view)).isEqualTo(narrowed).isNotEqualTo(all);
    assertThat(boxes(robot, Facet.YEAR)).filteredOn(CheckBox::isSelected).hasSize(1);
    assertThat(robot.lookup(".filter-bar .chip").queryAll()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"DIGIT2, SPEAKER", "DIGIT3, PROJECT", "DIGIT4, EVENT"})
  void aListDoesNotOfferItself(KeyCode key, Facet own, FxRobot robot) {
    open(robot, key);

    assertThat(robot.lookup("#facet-" + own.wireName()).tryQuery()).isEmpty();
    assertThat(robot.lookup("#facet-year").tryQuery()).isPresent();
  }

  @Test
  void theButtonShowsTheFacetsToo(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.settle();

    robot.clickOn("#facets-toggle");
    window.settle();
    assertThat(robot.lookup("#facets").tryQueryAs(ScrollPane.class)).isPresent();
    assertThat(robot.lookup("#facets-toggle").queryAs(ToggleButton.class).getAccessibleText())
        .isNotEmpty();

    robot.clickOn("#facets-toggle");
    assertThat(robot.lookup("#facets").tryQuery()).isEmpty();
  }

  @Test
  void whereNothingIsLeftTheFiltersAreNamedAndCanBeCleared(FxRobot robot) {
    open(robot, KeyCode.DIGIT2);
    choose(robot, boxes(robot, Facet.YEAR).getFirst());
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.write("ada");
    window.settle();

    assertThat(robot.lookup(".empty-state-title").queryLabeled().getText())
        .isEqualTo("No speakers with a talk of all these: “ada”, 2024");
    robot.clickOn("#clear-filters");
    window.settle();

    assertThat(count(robot, "speakers")).isEqualTo("120 speakers");
    assertThat(boxes(robot, Facet.YEAR)).noneMatch(CheckBox::isSelected);
  }

  @Test
  void besideTheFacetsANarrowListLeavesItsChartsOut(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    window.settle();
    assertThat(charts(robot)).isNotEmpty().allMatch(Node::isVisible);

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    window.settle();
    double list = robot.lookup("#speakers-list").queryListView().getWidth();

    assertThat(list).isBetween(232.0, 340.0);
    assertThat(charts(robot)).isNotEmpty().noneMatch(Node::isVisible);
  }

  @Test
  void fromAPageTheKeyShowsTheListWithItsFacets(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.settle();
    robot.clickOn("KServe");
    window.settle();

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    window.settle();

    assertThat(robot.lookup("#projects-list").tryQuery()).isPresent();
    assertThat(robot.lookup("#facets").tryQuery()).isPresent();
  }

  private void open(FxRobot robot, KeyCode view) {
    robot.push(KeyCode.CONTROL, view);
    window.settle();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    window.settle();
  }

  private void choose(FxRobot robot, CheckBox box) {
    robot.interact(box::fire);
    window.settle();
  }

  private static Set<SparklinePane> charts(FxRobot robot) {
    return robot.lookup("#speakers-list .note-cell").queryAllAs(Cell.class).stream()
        .filter(cell -> !cell.isEmpty())
        .flatMap(cell -> cell.lookupAll("*").stream())
        .filter(SparklinePane.class::isInstance)
        .map(SparklinePane.class::cast)
        .collect(Collectors.toSet());
  }

  private static String count(FxRobot robot, String view) {
    return robot.lookup("#" + view + "-count").queryLabeled().getText();
  }

  private static List<CheckBox> boxes(FxRobot robot, Facet facet) {
    return List.copyOf(
        robot
            .from(robot.lookup("#facet-" + facet.wireName()))
            .lookup(".check-box")
            .queryAllAs(CheckBox.class));
  }
}
