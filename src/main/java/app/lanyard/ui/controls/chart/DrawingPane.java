package app.lanyard.ui.controls.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Shows a chart, drawn anew whenever its room is another. */
public final class DrawingPane extends Region implements Charted {

  private final Chart chart;
  private double drawnWidth = -1;
  private double drawnHeight = -1;

  public DrawingPane(Chart chart) {
    this.chart = chart;
    getStyleClass().add("chart");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(chart.description());
    setFocusTraversable(true); // For the keys that ask for its menu.
    setMinWidth(0);
  }

  @Override
  public Chart chart() {
    return chart;
  }

  @Override
  public Region region() {
    return this;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return chart.heightFor(width < 0 ? getWidth() : width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() > 0 && (getWidth() != drawnWidth || getHeight() != drawnHeight)) {
      drawnWidth = getWidth();
      drawnHeight = getHeight();
      List<Node> nodes =
          chart.draw(drawnWidth, drawnHeight).marks().stream().map(MarkNodes::node).toList();
      getChildren().setAll(nodes);
    }
  }
}
