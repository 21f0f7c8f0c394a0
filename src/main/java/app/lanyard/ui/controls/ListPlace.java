package app.lanyard.ui.controls;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Where a person is in a list: the row that is selected, and the rows that are seen, each with
 * where its top is. So that a list that was read again shows them where they were.
 */
public final class ListPlace<T> {

  private record Seen(Object id, double top) {}

  private final ListView<T> list;
  private final Function<? super T, Optional<?>> identity;
  private final Optional<?> selected;
  private final List<Seen> seen;

  private ListPlace(ListView<T> list, Function<? super T, Optional<?>> identity) {
    this.list = list;
    this.identity = identity;
    this.selected = at(list.getSelectionModel().getSelectedIndex()).flatMap(identity);
    this.seen = VirtualFlows.of(list).map(this::seenIn).orElse(List.of());
  }

  /**
   * Gives a list view other rows, and keeps the person's place in it.
   *
   * @param identity what a row is known by in both lists; nothing for headings and placeholders
   */
  public static <T> void keepWhile(
      ListView<T> list, WindowedList<T> rows, Function<? super T, Optional<?>> identity) {
    var place = new ListPlace<T>(list, identity);
    list.setItems(rows);
    place.select(rows);
    place.scroll(rows);
  }

  private void select(WindowedList<T> rows) {
    OptionalInt row = selected.isPresent() ? find(rows, selected.get()) : OptionalInt.empty();
    list.getSelectionModel().clearSelection();
    row.ifPresent(
        index -> {
          list.getSelectionModel().select(index);
          list.getFocusModel().focus(index);
        });
  }

  /** Goes by the topmost row that is still there. */
  private void scroll(WindowedList<T> rows) {
    for (Seen row : seen) {
      OptionalInt found = find(rows, row.id());
      if (found.isPresent()) {
        VirtualFlows.of(list).ifPresent(flow -> scroll(flow, found.getAsInt(), row.top(), rows));
        return;
      }
    }
  }

  /**
   * A list that is not in the window now is laid out when it comes back, with the row at its top.
   */
  private void scroll(VirtualFlow<?> flow, int row, double top, WindowedList<T> rows) {
    flow.scrollToTop(row);
    Scene scene = list.getScene();
    if (scene != null) {
      SteadyRow.keep(list, rows, flow, scene, row, top);
    }
  }

  /** Not the selection model's own item, which may be the placeholder that stood there before. */
  private Optional<T> at(int row) {
    return row >= 0 && row < list.getItems().size()
        ? Optional.of(list.getItems().get(row))
        : Optional.empty();
  }

  private OptionalInt find(WindowedList<T> rows, Object id) {
    return rows.firstHeld(row -> identity.apply(row).filter(id::equals).isPresent());
  }

  private List<Seen> seenIn(VirtualFlow<?> flow) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    if (first == null || last == null) {
      return List.of();
    }
    return IntStream.rangeClosed(first.getIndex(), last.getIndex())
        .filter(row -> row < list.getItems().size())
        .mapToObj(flow::getCell)
        .filter(VirtualFlows::isInSight)
        .flatMap(cell -> seen(cell).stream())
        .toList();
  }

  private Optional<Seen> seen(IndexedCell<?> cell) {
    return identity
        .apply(list.getItems().get(cell.getIndex()))
        .map(id -> new Seen(id, cell.getLayoutY()));
  }
}
