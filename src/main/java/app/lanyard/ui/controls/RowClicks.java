package app.lanyard.ui.controls;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Tells clicks on a list's rows from clicks on the buttons in them, on its scroll bar or on the
 * room below its rows.
 */
public final class RowClicks {

  private RowClicks() {}

  /** Runs {@code action} when a row is clicked plainly: by then it is the selected one. */
  public static void listen(ListView<?> list, Runnable action) {
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (isPlain(event) && isOnRow(event)) {
            action.run();
          }
        });
  }

  private static boolean isPlain(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY
        && !event.isShiftDown()
        && !event.isShortcutDown();
  }

  private static boolean isOnRow(MouseEvent event) {
    return event.getTarget() instanceof Node target
        && around(target).anyMatch(node -> node instanceof ListCell<?> cell && cell.isSelected())
        && around(target).noneMatch(ButtonBase.class::isInstance);
  }

  private static Stream<Node> around(Node target) {
    return Stream.iterate(target, Objects::nonNull, Node::getParent);
  }
}
