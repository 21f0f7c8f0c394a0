package app.lanyard.ui.controls;

import javafx.scene.control.Button;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A text field that filters what is below it, with a button to clear it once it holds text. */
public final class SearchField extends IconField {

  /**
   * @param prompt what can be typed here; also its name for screen readers
   */
  public SearchField(String prompt, String clearText) {
    super(BootstrapIcons.SEARCH);
    setPromptText(prompt);
    setAccessibleText(prompt);
    getStyleClass().add("search-field");
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
