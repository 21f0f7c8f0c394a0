package app.lanyard.ui.controls.brush;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Draws the bars: two shapes for any number of them, those chosen and the others. */
final class BarsNode extends Pane {

  /** One talk among thousands still shows. */
  private static final double LOWEST = 1.5;

  private static final double GAP = 1;

  private final Path plain = new Path();
  private final Path chosen = new Path();

  BarsNode() {
    plain.getStyleClass().add("time-bars");
    chosen.getStyleClass().addAll("time-bars", "chosen");
    for (Path path : List.of(plain, chosen)) {
      path.setManaged(false);
      path.setStroke(null);
    }
    setMouseTransparent(true);
    getChildren().addAll(plain, chosen);
  }

  void draw(List<TimeBar> bars, TimeWindow window, BrushRange range, double width, double height) {
    plain.getElements().clear();
    chosen.getElements().clear();
    double highest = bars.stream().mapToDouble(TimeBar::talks).max().orElse(0);
    for (TimeBar bar : bars) {
      if (bar.talks() > 0) {
        double left = Math.max(0, window.shareOf(bar.first()) * width);
        double right = Math.min(width, window.shareOf(bar.last().plusDays(1)) * width);
        double bare = right - left > 3 * GAP ? right - GAP : right;
        double top = height - Math.max(LOWEST, bar.talks() / highest * height);
        add(isChosen(bar, range) ? chosen : plain, left, top, bare, height);
      }
    }
  }

  private static boolean isChosen(TimeBar bar, BrushRange range) {
    boolean afterFrom = range.from() == null || !bar.last().isBefore(range.from());
    boolean beforeTo = range.to() == null || !bar.first().isAfter(range.to());
    return afterFrom && beforeTo;
  }

  private static void add(Path path, double left, double top, double right, double bottom) {
    path.getElements()
        .addAll(
            new MoveTo(left, bottom),
            new VLineTo(top),
            new HLineTo(right),
            new VLineTo(bottom),
            new HLineTo(left));
  }
}
