package app.lanyard.ui.controls;

import javafx.scene.control.ListCell;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Lays the rows of a list out as its parent does, but for what took most of the time of it: all
 * styles of a row were applied whenever it showed another item, here those of the parts that ask
 * for others.
 */
final class RowFlow<T> extends VirtualFlow<ListCell<T>> {

  @Override
  protected void setCellIndex(ListCell<T> cell, int index) {
    cell.updateIndex(index);
    if (cell.getProperties().get(StyleRequests.class) instanceof StyleRequests requests) {
      requests.fulfil();
    } else if (cell.getScene() != null) {
      cell.applyCss();
      cell.getProperties().put(StyleRequests.class, new StyleRequests(cell));
    }
  }
}
