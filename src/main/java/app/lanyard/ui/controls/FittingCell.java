package app.lanyard.ui.controls;

import javafx.scene.Node;
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
    return !showsSomething() || width <= across
        ? Math.max(LINE, super.computePrefHeight(width))
        : snapSizeY(getGraphic().prefHeight(width - across));
  }

  /**
   * Shows what it showed before, after it was made to say something else. Rows are empty between
   * one item and the next, above all that in which a list measures the others: nodes that were
   * taken out meanwhile would be styled anew.
   */
  protected final void show(Node graphic) {
    graphic.setVisible(true);
    setGraphic(graphic);
  }

  /** Shows nothing, as an empty row does. */
  protected final void showNothing() {
    if (getGraphic() != null) {
      getGraphic().setVisible(false);
    }
  }

  private boolean showsSomething() {
    return getGraphic() != null && getGraphic().isVisible();
  }

  /** As it is once the row is dressed; before that it would be nothing. */
  @Override
  protected final double computeMaxHeight(double width) {
    return prefHeight(width);
  }
}
