package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.testing.TestWindow;
import app.lanyard.ui.testing.WindowExtension;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class AccessibilityTest {

  private static final double SMALLEST_TARGET = 24;

  private final TestWindow window = new TestWindow();

  @Start
  void start(Stage stage) {
    window.problems.add(TestWindow.problem(1));
    window.show(stage, 960, 640);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "speakers",
        "projects",
        "events",
        "notes",
        "suggestions",
        "annotations",
        "to-watch",
        "problems"
      })
  void everyControlThatTakesTheKeyboardHasAName(String view, FxRobot robot) {
    robot.interact(() -> window.models().shell().show(view));

    List<String> nameless =
        controls()
            .filter(Node::isFocusTraversable)
            .filter(control -> name(control).isBlank())
            .map(Node::toString)
            .toList();

    assertThat(nameless).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "speakers",
        "projects",
        "events",
        "notes",
        "suggestions",
        "annotations",
        "to-watch",
        "problems"
      })
  void everyIconHasATooltipAndNothingToPressIsSmall(String view, FxRobot robot) {
    robot.interact(() -> window.models().shell().show(view));
    List<ButtonBase> buttons =
        controls()
            .filter(ButtonBase.class::isInstance)
            .map(ButtonBase.class::cast)
            .filter(AccessibilityTest::isShown)
            .toList();
    robot.interact(() -> buttons.forEach(AccessibilityTest::point));

    assertThat(buttons)
        .isNotEmpty()
        .allSatisfy(
            button -> {
              assertThat(button.getHeight())
                  .as("%s", button)
                  .isGreaterThanOrEqualTo(SMALLEST_TARGET);
              assertThat(button.getWidth())
                  .as("%s", button)
                  .isGreaterThanOrEqualTo(SMALLEST_TARGET);
              assertThat(
                      button.getText() != null && !button.getText().isEmpty()
                          || button.getTooltip() != null
                              && !button.getTooltip().getText().isEmpty())
                  .as("%s says what it does", button)
                  .isTrue();
            });
  }

  @Test
  void everyRowCanBeHeard(FxRobot robot) {
    assertThat(robot.lookup("#timeline-list").queryAs(ListView.class).lookupAll(".list-cell"))
        .filteredOn(cell -> cell.isVisible() && ((Labeled) cell).getGraphic() != null)
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.getAccessibleText()).isNotBlank());
  }

  @Test
  void tabGoesThroughTheWindowAsTheEyeDoes(FxRobot robot) {
    robot.interact(() -> robot.lookup("#add-folder").query().requestFocus());

    List<String> order =
        Stream.generate(() -> tab(robot)).limit(24).map(Objects::toString).toList();

    assertThat(order)
        .containsExactly(
            "import",
            "toggle-theme",
            "menu",
            "nav-timeline",
            "nav-speakers",
            "nav-projects",
            "nav-events",
            "nav-notes",
            "nav-suggestions",
            "nav-annotations",
            "nav-to-watch",
            "sources",
            "brush-first",
            "brush-last",
            "brush-zoom-in",
            "brush-zoom-out",
            "timeline-search",
            "from",
            "to",
            "presets",
            "saved-filters",
            "facets-toggle",
            "timeline-list",
            "reader-page");
  }

  private String tab(FxRobot robot) {
    robot.push(KeyCode.TAB);
    Node owner = window.shell().root().getScene().getFocusOwner();
    return owner.getId();
  }

  private Stream<Control> controls() {
    return descendants(window.shell().root())
        .filter(Control.class::isInstance)
        .map(Control.class::cast)
        .filter(AccessibilityTest::isShown);
  }

  private static Stream<Node> descendants(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::descendants))
        : Stream.of(node);
  }

  /** Brings the mouse over it, as far as it notices. */
  private static void point(Node node) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED,
            0,
            0,
            0,
            0,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static String name(Control control) {
    String text = control instanceof Labeled labeled ? labeled.getText() : null;
    return Stream.of(control.getAccessibleText(), text)
        .filter(Objects::nonNull)
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }
}
