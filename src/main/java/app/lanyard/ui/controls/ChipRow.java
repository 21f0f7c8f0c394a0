package app.lanyard.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;

/** The filters that are active now. Takes no room while there are none. */
public final class ChipRow extends FlowPane {

  public ChipRow() {
    super(4, 4);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("chip-row");
    clear();
  }

  public void clear() {
    getChildren().clear();
    setShown(false);
  }

  public void add(Chip chip) {
    getChildren().add(chip);
    setShown(true);
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
