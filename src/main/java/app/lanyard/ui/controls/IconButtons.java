package app.lanyard.ui.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon alone; each says what it does in a tooltip and to a screen reader. */
public final class IconButtons {

  private IconButtons() {}

  public static Button button(Ikon icon, String text, Runnable onAction) {
    var button = new Button();
    button.setOnAction(event -> onAction.run());
    return dress(button, icon, text);
  }

  /** Makes any button an icon button. */
  public static <B extends ButtonBase> B dress(B button, Ikon icon, String text) {
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "icon-button");
    LateTip.of(button).setText(text);
    button.setAccessibleText(text);
    return button;
  }

  /** Lets an icon button show and say something else. */
  public static void change(ButtonBase button, Ikon icon, String text) {
    if (button.getGraphic() instanceof FontIcon shown) {
      shown.setIconCode(icon);
    }
    LateTip.of(button).setText(text);
    button.setAccessibleText(text);
  }
}
