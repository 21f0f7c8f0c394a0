package app.lanyard.ui.controls;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ListView;

/**
 * Shows filtered rows in a list view: where the person was if they are those of the same filter,
 * from their top if they are those of another.
 */
public final class RowsInList<F, T> {

  private final ListView<T> list;
  private final FilteredRows<F, T> rows;
  private final Function<? super T, Optional<?>> identity;
  private F shown;

  private RowsInList(
      ListView<T> list, FilteredRows<F, T> rows, Function<? super T, Optional<?>> identity) {
    this.list = list;
    this.rows = rows;
    this.identity = identity;
    this.shown = rows.appliedProperty().get();
  }

  /**
   * @param identity what a row is known by when it is read again; nothing for headings and
   *     placeholders
   */
  public static <F, T> void show(
      ListView<T> list, FilteredRows<F, T> rows, Function<? super T, Optional<?>> identity) {
    var showing = new RowsInList<F, T>(list, rows, identity);
    rows.listProperty().addListener(change -> showing.show());
  }

  private void show() {
    F now = rows.appliedProperty().get();
    if (Objects.equals(now, shown)) {
      ListPlace.keepWhile(list, rows.listProperty().get(), identity);
    } else {
      list.setItems(rows.listProperty().get());
      list.scrollTo(0);
    }
    shown = now;
  }
}
