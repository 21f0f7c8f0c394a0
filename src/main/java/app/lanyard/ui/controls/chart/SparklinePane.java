package app.lanyard.ui.controls.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/**
 * Shows one sparkline after another, as the rows of a list do: all bars are one shape. A screen
 * reader passes it by, since the row says the same.
 */
public final class SparklinePane extends Region {

  private static final double WIDTH = 64;

  private final Path bars = new Path();

  public SparklinePane() {
    double height = new Sparkline(List.of(), "").heightFor(WIDTH);
    setMinSize(WIDTH, height);
    setPrefSize(WIDTH, height);
    setMaxSize(WIDTH, height);
    setMouseTransparent(true);
    bars.getStyleClass().addAll("mark-fill", "ink-bar");
    getChildren().add(bars);
  }

  public void show(Sparkline sparkline) {
    List<PathElement> outline = new ArrayList<>();
    for (Mark mark : sparkline.draw(WIDTH, getPrefHeight()).marks()) {
      if (mark instanceof Mark.Box box) {
        outline.add(new MoveTo(box.x(), box.y()));
        outline.add(new HLineTo(box.x() + box.width()));
        outline.add(new VLineTo(box.y() + box.height()));
        outline.add(new HLineTo(box.x()));
        outline.add(new ClosePath());
      }
    }
    bars.getElements().setAll(outline);
  }

  /** Shows nothing. */
  public void clear() {
    bars.getElements().clear();
  }
}
