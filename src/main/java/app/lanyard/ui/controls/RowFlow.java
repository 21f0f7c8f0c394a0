package app.lanyard.ui.controls;

import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Lays the rows of a list out, as its parent does but for two things that took most of the time of
 * it: all styles of a row were applied whenever it showed another item, here those of the parts
 * that ask for others; and rows were laid out at once when their number changed, and again with the
 * next frame.
 */
final class RowFlow<T> extends VirtualFlow<ListCell<T>> {

  private boolean counting;

  /** Changes the number of rows, and leaves laying them out to the next frame. */
  void count(Runnable change) {
    counting = true;
    try {
      change.run();
    } finally {
      counting = false;
    }
  }

  @Override
  protected void layoutChildren() {
    if (counting) {
      requestLayout();
    } else {
      super.layoutChildren();
    }
  }

  @Override
  protected void setCellIndex(ListCell<T> cell, int index) {
    if (cell.getProperties().get(Looks.class) instanceof Looks known) {
      cell.updateIndex(index);
      known.apply();
    } else {
      super.setCellIndex(cell, index);
      if (cell.getScene() != null) {
        cell.getProperties().put(Looks.class, Looks.applied(cell));
      }
    }
  }
}
