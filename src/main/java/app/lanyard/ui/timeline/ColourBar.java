package app.lanyard.ui.timeline;

import javafx.scene.layout.Region;

/** A thin upright bar in an event's colour. */
final class ColourBar extends Region {

  private static final double WIDTH = 3;
  private String style = "";

  ColourBar() {
    getStyleClass().add("event-bar");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
  }

  void show(String eventStyle) {
    if (!style.equals(eventStyle)) {
      getStyleClass().remove(style);
      getStyleClass().add(eventStyle);
      style = eventStyle;
    }
  }
}
