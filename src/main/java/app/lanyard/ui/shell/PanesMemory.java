package app.lanyard.ui.shell;

import app.lanyard.ui.settings.LateSettings;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Sets list and reader beside each other, divided where the person left the divider. */
final class PanesMemory {

  static final String SETTING = "panes.divider";
  private static final double USUAL = 0.44;
  private static final double NARROWEST = 0.1;

  private final LateSettings settings;

  PanesMemory(LateSettings settings) {
    this.settings = settings;
  }

  SplitPane split(Node list, Node reader) {
    var split = new SplitPane(list, reader);
    split.setId("panes");
    split.setDividerPositions(remembered());
    split
        .getDividers()
        .getFirst()
        .positionProperty()
        .subscribe(place -> settings.put(SETTING, Double.toString(place.doubleValue())));
    return split;
  }

  private double remembered() {
    try {
      double place = settings.get(SETTING).map(Double::parseDouble).orElse(USUAL);
      return place >= NARROWEST && place <= 1 - NARROWEST ? place : USUAL;
    } catch (NumberFormatException notOurs) {
      return USUAL;
    }
  }
}
