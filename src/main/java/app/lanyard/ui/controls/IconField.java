package app.lanyard.ui.controls;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A text field with an icon before its text, and room for something behind it. */
public class IconField extends CustomTextField {

  public IconField(Ikon icon) {
    getStyleClass().add("icon-field");
    setLeft(new FontIcon(icon));
  }

  /**
   * None: the one that comes with the control is made of colours that only the platform's own theme
   * has. Without it the theme's and our rules for text fields are all that counts.
   */
  @Override
  public final @Nullable String getUserAgentStylesheet() {
    return null;
  }
}
