package app.lanyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Going through the window by Tab, with a note open. */
class KeyboardAcceptanceTest {

  /** The window's parts in the order in which the eye meets them. */
  private static final List<String> PANES =
      List.of("header", "navigation", "content", "reader", "status-bar");

  private static final String FIRST = "#search";
  private static final int MORE_THAN_THERE_ARE = 60;

  @RegisterExtension private final RealWindow window = RealWindow.over(Trips.ALL);

  private record Stop(int pane, String name, Bounds place) {}

  @BeforeEach
  void openNote() {
    window.open("Teaching with maps");
  }

  @Test
  void tabReachesEveryControlInTheOrderOfTheEyeAndShiftTabGoesBack() {
    List<Stop> round = round(KeyCode.TAB);

    assertThat(names(round))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(window.onFx(this::controls));
    assertThat(round.stream().map(Stop::pane).toList()).isSorted();
    for (int i = 1; i < round.size(); i++) {
      assertThat(isInOrder(round.get(i - 1), round.get(i)))
          .as("%s comes after %s", round.get(i), round.get(i - 1))
          .isTrue();
    }
    List<String> back = names(round(KeyCode.SHIFT, KeyCode.TAB));
    Collections.reverse(back);
    Collections.rotate(back, 1);
    assertThat(back).isEqualTo(names(round));
  }

  /**
   * The stops from the first control until it is reached again. The page that is read has stops of
   * its own, which count as one.
   */
  private List<Stop> round(KeyCode... keys) {
    window.focus(FIRST);
    var stops = new ArrayList<Stop>();
    Stop next = stop();
    for (int presses = 0; presses < MORE_THAN_THERE_ARE; presses++) {
      if (stops.isEmpty() || !stops.getLast().name().equals(next.name())) {
        stops.add(next);
      }
      window.push(keys);
      next = stop();
      if (next.name().equals(stops.getFirst().name())) {
        return stops;
      }
    }
    throw new AssertionError("Tab does not come round: " + names(stops));
  }

  private static List<String> names(List<Stop> stops) {
    return new ArrayList<>(stops.stream().map(Stop::name).toList());
  }

  private Stop stop() {
    return window.onFx(
        () -> {
          Node owner = window.stage().getScene().getFocusOwner();
          return new Stop(pane(owner), name(owner), owner.localToScene(owner.getLayoutBounds()));
        });
  }

  private static int pane(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .map(Node::getId)
        .filter(Objects::nonNull)
        .mapToInt(PANES::indexOf)
        .filter(pane -> pane >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static String name(Node node) {
    return node.getId() == null ? node.toString() : node.getId();
  }

  private static boolean isInOrder(Stop before, Stop after) {
    return before.pane() < after.pane() || comesAfter(before.place(), after.place());
  }

  /** Below, or beside it on the right. */
  private static boolean comesAfter(Bounds before, Bounds after) {
    boolean below = after.getMinY() >= before.getMaxY() - 1;
    boolean beside = after.getMaxY() > before.getMinY() && after.getMinX() >= before.getMaxX() - 1;
    return below || beside;
  }

  private List<String> controls() {
    return descendants(window.parts().shell().root())
        .filter(Node::isFocusTraversable)
        .filter(node -> !node.isDisabled() && RealWindow.isSeen(node))
        .map(KeyboardAcceptanceTest::name)
        .toList();
  }

  /** What is inside a control is the control's own affair. */
  private static Stream<Node> descendants(Node node) {
    return node instanceof Parent parent && !node.isFocusTraversable()
        ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardAcceptanceTest::descendants)
        : Stream.of(node);
  }
}
