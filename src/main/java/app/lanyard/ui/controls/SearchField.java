package app.lanyard.ui.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Button;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A text field that filters what is below it, with a button to clear it once it holds text. */
public final class SearchField extends CustomTextField {

  /**
   * @param prompt what can be typed here; also its name for screen readers
   */
  public SearchField(String prompt, String clearText) {
    setPromptText(prompt);
    setAccessibleText(prompt);
    getStyleClass().add("search-field");
    setLeft(new FontIcon(BootstrapIcons.SEARCH));
    Button clear = IconButtons.button(BootstrapIcons.X, clearText, this::clearAndStay);
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    setRight(clear);
  }

  private void clearAndStay() {
    clear();
    requestFocus();
  }
}
