package app.lanyard.ui.controls;

import javafx.scene.control.ListCell;

/**
 * A row as wide as its list, and as high as what it shows asks for at that width: a title may need
 * a second line.
 */
public class FittingCell<T> extends ListCell<T> {

  protected FittingCell() {
    setPrefWidth(0);
  }

  @Override
  protected final double computePrefHeight(double width) {
    double across = snappedLeftInset() + snappedRightInset();
    return getGraphic() == null || width <= across
        ? super.computePrefHeight(width)
        : snapSizeY(getGraphic().prefHeight(width - across));
  }
}
