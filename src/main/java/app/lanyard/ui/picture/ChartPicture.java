package app.lanyard.ui.picture;

import app.lanyard.ui.controls.chart.Chart;
import app.lanyard.ui.controls.chart.Charted;
import app.lanyard.ui.controls.chart.DrawingPane;
import app.lanyard.ui.controls.chart.SvgPicture;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;

/** A chart laid out by itself, as wide as in the window and in its theme. On the JavaFX thread. */
final class ChartPicture {

  /** Pixels of the picture for one of the window, so that it stays sharp where it is shown. */
  private static final int SCALE = 2;

  private final Chart chart;
  private final double width;
  private final double height;
  private final Pane root;

  ChartPicture(Charted shown) {
    chart = shown.chart().pictured();
    width = Math.ceil(shown.region().getWidth());
    height = Math.ceil(chart.heightFor(width));
    var drawing = new DrawingPane(chart);
    drawing.setPrefSize(width, height);
    root = new Pane(drawing);
    root.getStyleClass().add("chart-picture");
    var scene = new Scene(root, width, height);
    scene.getStylesheets().setAll(shown.region().getScene().getStylesheets());
    root.applyCss();
    root.layout();
  }

  WritableImage image() {
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(SCALE, SCALE));
    var image = new WritableImage((int) (width * SCALE), (int) (height * SCALE));
    return root.snapshot(parameters, image);
  }

  /** A document of SVG with the same marks. */
  String svg() {
    return SvgPicture.of(
        chart.draw(width, height), chart.description(), ThemePalette.of(root.getScene()));
  }
}
