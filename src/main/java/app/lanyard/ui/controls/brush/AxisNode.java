package app.lanyard.ui.controls.brush;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The labels below the bars. */
final class AxisNode extends Pane {

  private static final double ROOM = 64;

  private final Locale locale;

  AxisNode(Locale locale) {
    this.locale = locale;
    setMouseTransparent(true);
  }

  void draw(TimeWindow window, double width) {
    int most = Math.max(1, (int) (width / ROOM));
    List<TimeTicks.Tick> ticks = TimeTicks.of(window, most, locale);
    while (getChildren().size() < ticks.size()) {
      getChildren().add(label());
    }
    getChildren().remove(ticks.size(), getChildren().size());
    for (int i = 0; i < ticks.size(); i++) {
      TimeTicks.Tick tick = ticks.get(i);
      Label label = (Label) getChildren().get(i);
      label.setText(tick.text());
      // A label that has not been styled yet has no size.
      label.applyCss();
      double left = window.shareOf(tick.day()) * width;
      double own = label.prefWidth(-1);
      label.resizeRelocate(
          Math.clamp(left, 0, Math.max(0, width - own)), 0, own, label.prefHeight(-1));
    }
  }

  private static Label label() {
    var label = new Label();
    label.setManaged(false);
    label.getStyleClass().add("time-tick");
    return label;
  }
}
