package app.lanyard.ui.controls;

import javafx.scene.control.ListCell;

/**
 * A row as wide as its list, and as high as what it shows asks for at that width: a title may need
 * a second line.
 */
public class FittingCell<T> extends ListCell<T> {

  private static final double LINE = 24;

  protected FittingCell() {
    setPrefWidth(0);
  }

  /**
   * An empty row is never without height, as it is in a list that is not seen yet: such a list
   * fills its height with empty rows, and would make and keep hundreds of them.
   */
  @Override
  protected final double computePrefHeight(double width) {
    double across = snappedLeftInset() + snappedRightInset();
    return getGraphic() == null || width <= across
        ? Math.max(LINE, super.computePrefHeight(width))
        : snapSizeY(getGraphic().prefHeight(width - across));
  }

  /** As it is once the row is dressed; before that it would be nothing. */
  @Override
  protected final double computeMaxHeight(double width) {
    return prefHeight(width);
  }
}
