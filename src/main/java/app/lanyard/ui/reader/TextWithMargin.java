package app.lanyard.ui.reader;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays the margin out beside the text, or below it in a reader that is too narrow for both: a line
 * has to keep room for some words.
 */
final class TextWithMargin extends Pane {

  /** A line of about forty letters, and the margin. */
  private static final double ROOM_FOR_BOTH = 340 + MarginPane.WIDTH;

  /** Of the height, for the margin below the text. */
  private static final double MOST_BELOW = 0.45;

  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  private final Node text;
  private final MarginPane margin;

  TextWithMargin(Node text, MarginPane margin) {
    this.text = text;
    this.margin = margin;
    setMinSize(0, 0);
    getChildren().addAll(text, margin);
    margin.visibleProperty().subscribe(this::requestLayout);
  }

  @Override
  protected void layoutChildren() {
    boolean below = getWidth() < ROOM_FOR_BOTH;
    margin.setBelow(below);
    margin.pseudoClassStateChanged(BELOW, below);
    double across = !margin.isVisible() || below ? 0 : MarginPane.WIDTH;
    double high = margin.isVisible() && below ? heightBelow() : 0;
    text.resizeRelocate(0, 0, getWidth() - across, getHeight() - high);
    if (below) {
      margin.resizeRelocate(0, getHeight() - high, getWidth(), high);
    } else {
      margin.resizeRelocate(getWidth() - across, 0, across, getHeight());
    }
  }

  private double heightBelow() {
    return snapSizeY(Math.min(margin.prefHeight(getWidth()), getHeight() * MOST_BELOW));
  }
}
