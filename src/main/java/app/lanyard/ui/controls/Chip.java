package app.lanyard.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A filter that is active, and goes away when it is pressed. */
public final class Chip extends Button {

  /**
   * @param spoken what a screen reader says: what pressing it does
   */
  public Chip(String text, String spoken, Runnable onRemove) {
    super(text, new FontIcon(BootstrapIcons.X));
    setContentDisplay(ContentDisplay.RIGHT);
    setAccessibleText(spoken);
    getStyleClass().add("chip");
    setOnAction(event -> onRemove.run());
  }
}
