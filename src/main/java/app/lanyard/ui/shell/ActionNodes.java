package app.lanyard.ui.shell;

import app.lanyard.ui.controls.IconButtons;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes what an {@link Action} looks like. */
final class ActionNodes {

  private ActionNodes() {}

  static MenuItem menuItem(Action action) {
    var item = new MenuItem(action.text(), new FontIcon(action.icon()));
    item.textProperty().bind(action.label());
    item.setId(action.id() + "-item");
    item.setOnAction(event -> action.fire());
    item.disableProperty().bind(action.enabled().map(enabled -> !enabled));
    action.keys().stream().findFirst().ifPresent(item::setAccelerator);
    return item;
  }

  static Button iconButton(Action action) {
    String spoken =
        action.keys().stream()
            .findFirst()
            .map(key -> action.text() + " (" + KeyNames.of(key) + ")")
            .orElse(action.text());
    Button button = IconButtons.button(action.icon(), spoken, action::fire);
    button.setId(action.id());
    button.setAccessibleText(action.text());
    button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
    return button;
  }

  static Button textButton(Action action) {
    var button = new Button(action.text(), new FontIcon(action.icon()));
    button.setId(action.id() + "-big");
    button.setOnAction(event -> action.fire());
    button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
    return button;
  }
}
