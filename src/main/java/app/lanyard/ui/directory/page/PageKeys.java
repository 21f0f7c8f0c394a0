package app.lanyard.ui.directory.page;

import app.lanyard.ui.controls.VirtualFlows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Moves through a page by keys: up and down from row to row, never onto headings; Enter or the
 * right arrow into a row that holds buttons, the arrows from one of them to the next, and up or
 * down out of it again.
 */
final class PageKeys {

  private final ListView<PageRow> list;
  private final Runnable open;

  PageKeys(ListView<PageRow> list, Runnable open) {
    this.list = list;
    this.open = open;
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The next move is from the top: the rows are others. */
  void startOver() {
    list.getFocusModel().focus(-1);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    boolean used =
        event.getTarget() instanceof ButtonBase button
            ? pressedOn(button, event.getCode())
            : pressed(event.getCode());
    if (used) {
      event.consume();
    }
  }

  private boolean pressed(KeyCode key) {
    int selected = list.getSelectionModel().getSelectedIndex();
    return switch (key) {
      case DOWN, KP_DOWN -> move(selected + 1, 1);
      case UP, KP_UP -> move(selected < 0 ? 0 : selected - 1, -1);
      case PAGE_DOWN -> move(selected + rowsSeen(), 1);
      case PAGE_UP -> move(selected - rowsSeen(), -1);
      case HOME -> move(0, 1);
      case END -> move(list.getItems().size() - 1, -1);
      case RIGHT, KP_RIGHT -> enter(selected);
      case ENTER -> opened(selected);
      default -> false;
    };
  }

  private boolean pressedOn(ButtonBase button, KeyCode key) {
    return switch (key) {
      case LEFT, KP_LEFT -> step(button, -1);
      case RIGHT, KP_RIGHT -> step(button, 1);
      case UP, KP_UP -> leave(button, -1);
      case DOWN, KP_DOWN -> leave(button, 1);
      case ENTER -> fired(button);
      default -> false;
    };
  }

  private boolean opened(int selected) {
    if (!enter(selected)) {
      open.run();
    }
    return true;
  }

  private static boolean fired(ButtonBase button) {
    button.fire();
    return true;
  }

  /** Puts the keyboard onto the first button of a row. */
  private boolean enter(int row) {
    List<ButtonBase> buttons = buttons(row);
    buttons.stream().findFirst().ifPresent(Node::requestFocus);
    return !buttons.isEmpty();
  }

  private boolean step(ButtonBase from, int step) {
    List<ButtonBase> buttons = buttons(rowOf(from));
    int next = buttons.indexOf(from) + step;
    if (next >= 0 && next < buttons.size()) {
      buttons.get(next).requestFocus();
    }
    return true;
  }

  private boolean leave(ButtonBase button, int step) {
    int row = rowOf(button);
    list.requestFocus();
    return move(row + step, step);
  }

  private static int rowOf(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .filter(IndexedCell.class::isInstance)
        .map(cell -> ((IndexedCell<?>) cell).getIndex())
        .findFirst()
        .orElse(-1);
  }

  private List<ButtonBase> buttons(int row) {
    return VirtualFlows.of(list)
        .flatMap(flow -> Optional.ofNullable(row < 0 ? null : flow.getVisibleCell(row)))
        .map(PageKeys::buttonsIn)
        .orElse(List.of());
  }

  private static List<ButtonBase> buttonsIn(Parent cell) {
    return below(cell).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).toList();
  }

  private static Stream<Node> below(Node node) {
    Stream<Node> children =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(PageKeys::below)
            : Stream.empty();
    return Stream.concat(Stream.of(node), children);
  }

  /** Selects the row, or the next one in a direction that the keyboard stops at. */
  private boolean move(int row, int step) {
    int start = Math.clamp(row, 0, Math.max(0, list.getItems().size() - 1));
    OptionalInt ahead = nextStop(start, step);
    if (ahead.isEmpty()) {
      scrollToEnd(step);
      return true;
    }
    select(ahead.getAsInt());
    return true;
  }

  private void select(int row) {
    list.getSelectionModel().clearAndSelect(row);
    list.getFocusModel().focus(row);
    VirtualFlows.of(list)
        .ifPresent(
            flow -> {
              flow.scrollTo(revealed(row));
              flow.scrollTo(row);
            });
  }

  /** What stands above the first row of a section comes into sight with it. */
  private int revealed(int row) {
    int top = row;
    while (top > 0 && !list.getItems().get(top - 1).isStop()) {
      top--;
    }
    return top;
  }

  /** Nothing to stop at any more, but there may be something to see. */
  private void scrollToEnd(int step) {
    list.scrollTo(step > 0 ? list.getItems().size() - 1 : 0);
  }

  private OptionalInt nextStop(int start, int step) {
    return IntStream.iterate(start, i -> i >= 0 && i < list.getItems().size(), i -> i + step)
        .filter(row -> list.getItems().get(row).isStop())
        .findFirst();
  }

  private int rowsSeen() {
    return VirtualFlows.of(list)
        .filter(flow -> flow.getLastVisibleCell() != null)
        .map(flow -> flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex())
        .map(rows -> Math.max(1, rows - 1))
        .orElse(1);
  }
}
