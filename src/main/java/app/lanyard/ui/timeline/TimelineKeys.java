package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.VirtualFlows;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/** Moves through the timeline by keys: from talk to talk, never onto the headings between them. */
final class TimelineKeys {

  private final ListView<TimelineRow> list;
  private final BooleanSupplier open;
  private int lastSelected;

  /**
   * @param open opens the selected talk; tells whether there is one
   */
  TimelineKeys(ListView<TimelineRow> list, BooleanSupplier open) {
    this.list = list;
    this.open = open;
    list.getSelectionModel().selectedIndexProperty().subscribe(this::remember);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Selects a talk, and scrolls no further than is needed to see it, or the heading above it. */
  void select(int talk, int revealed) {
    list.getSelectionModel().clearAndSelect(talk);
    list.getFocusModel().focus(talk);
    VirtualFlows.of(list).ifPresent(flow -> flow.scrollTo(revealed));
  }

  /** Selects a talk and shows it at the top, with the headings above it. */
  void reveal(int talk) {
    list.getSelectionModel().clearAndSelect(talk);
    list.getFocusModel().focus(talk);
    list.scrollTo(headingAbove(talk));
  }

  /** The first of the headings that stand right above a talk; the talk itself if none do. */
  int headingAbove(int talk) {
    int top = talk;
    while (top > 0 && !isTalk(top - 1)) {
      top--;
    }
    return top;
  }

  /** The next move is from the top: the rows are others. */
  void startOver() {
    lastSelected = 0;
  }

  private void remember(Number selected) {
    if (selected.intValue() >= 0) {
      lastSelected = selected.intValue();
    }
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && handle(event)) {
      event.consume();
    }
  }

  private boolean handle(KeyEvent event) {
    int selected = list.getSelectionModel().getSelectedIndex();
    return switch (event.getCode()) {
      case DOWN, KP_DOWN -> move(selected < 0 ? lastSelected : selected + 1, 1);
      case UP, KP_UP -> move((selected < 0 ? lastSelected : selected) - 1, -1);
      case PAGE_DOWN -> move(selected + rowsSeen(), 1);
      case PAGE_UP -> move(selected - rowsSeen(), -1);
      case HOME -> move(0, 1);
      case END -> move(list.getItems().size() - 1, -1);
      case ENTER -> open.getAsBoolean();
      default -> false;
    };
  }

  /** Selects the talk at a row, or the next one in a direction, or else the last one before it. */
  private boolean move(int row, int step) {
    int selected = list.getSelectionModel().getSelectedIndex();
    int start = Math.clamp(row, 0, Math.max(0, list.getItems().size() - 1));
    OptionalInt ahead = nextTalk(start, step);
    OptionalInt talk = ahead.isPresent() ? ahead : nextTalk(start, -step);
    talk.ifPresent(
        index -> select(index, index <= selected || selected < 0 ? headingAbove(index) : index));
    return true;
  }

  private OptionalInt nextTalk(int start, int step) {
    return IntStream.iterate(start, i -> i >= 0 && i < list.getItems().size(), i -> i + step)
        .filter(this::isTalk)
        .findFirst();
  }

  private boolean isTalk(int index) {
    TimelineRow row = list.getItems().get(index);
    return row instanceof TimelineRow.Talk || row instanceof TimelineRow.Pending;
  }

  /** How many rows a page up or down goes: one less than are seen, so that one stays in view. */
  private int rowsSeen() {
    return VirtualFlows.of(list)
        .filter(flow -> flow.getLastVisibleCell() != null)
        .map(flow -> flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex())
        .map(rows -> Math.max(1, rows - 1))
        .orElse(1);
  }
}
