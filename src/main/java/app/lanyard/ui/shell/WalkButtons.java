package app.lanyard.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Lets the mouse's own buttons for back and forward do what they do in a browser. */
final class WalkButtons {

  private final Actions actions;

  WalkButtons(Actions actions) {
    this.actions = actions;
  }

  void install(Scene scene) {
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.BACK) {
      fire(event, WalkActions.BACK);
    } else if (event.getButton() == MouseButton.FORWARD) {
      fire(event, WalkActions.FORWARD);
    }
  }

  private void fire(MouseEvent event, String action) {
    event.consume();
    actions.get(action).fire();
  }
}
