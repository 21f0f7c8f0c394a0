package app.lanyard.ui.controls;

import app.lanyard.ui.text.Messages;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list below its filters, or what is to be said in its place. */
public final class FilteredPane extends VBox {

  private final FilterBar filters;
  private final StatePane pane;

  /**
   * @param empty makes what stands in for an empty list, each time anew
   * @param failed makes what stands in for one that couldn't be read
   */
  public FilteredPane(
      FilterBar filters,
      Node list,
      FilteredRows<?, ?> rows,
      Supplier<? extends Node> empty,
      Supplier<? extends Node> failed,
      Messages messages) {
    this(filters, list, rows, empty, failed, UnaryOperator.identity(), messages);
  }

  /**
   * @param empty makes what stands in for an empty list, each time anew
   * @param failed makes what stands in for one that couldn't be read
   * @param frame puts the list, or what stands in for it, beside something else
   */
  public FilteredPane(
      FilterBar filters,
      Node list,
      FilteredRows<?, ?> rows,
      Supplier<? extends Node> empty,
      Supplier<? extends Node> failed,
      UnaryOperator<Node> frame,
      Messages messages) {
    this.filters = filters;
    this.pane =
        new StatePane(list, rows.stateProperty(), empty, failed, messages.get("list.loading"));
    rows.appliedProperty().subscribe(pane::update);
    Node framed = frame.apply(pane);
    VBox.setVgrow(framed, Priority.ALWAYS);
    getChildren().addAll(filters, framed);
  }

  /** Puts the keyboard onto the list, or into the filter if there is none. */
  public void focusContent() {
    if (!pane.focusList()) {
      filters.focusSearch();
    }
  }
}
