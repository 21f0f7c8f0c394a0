package app.lanyard.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Lets keys do what actions do, wherever in the window the keyboard is. */
final class ActionKeys {

  private static final KeyCombination ESCAPE = new KeyCodeCombination(KeyCode.ESCAPE);

  private final Scene scene;

  ActionKeys(Scene scene) {
    this.scene = scene;
  }

  void install(List<Action> actions) {
    for (Action action : actions) {
      for (KeyCombination key : action.keys()) {
        install(key, action);
      }
    }
  }

  private void install(KeyCombination key, Action action) {
    if (key instanceof KeyCharacterCombination character) {
      installTyped(character.getCharacter(), action);
    } else {
      scene.getAccelerators().put(key, action::fire);
      installOverLists(key, action);
    }
  }

  /**
   * A list keeps Escape to itself, to end an editing that none of ours has. The filter stands at
   * the list, so that what the list is part of, such as the outline, may use the key before.
   */
  private void installOverLists(KeyCombination key, Action action) {
    if (ESCAPE.equals(key)) {
      scene.focusOwnerProperty().subscribe(owner -> installOver(owner, action));
    }
  }

  private static void installOver(@Nullable Node owner, Action action) {
    if (owner instanceof ListView<?> && owner.getProperties().put(ActionKeys.class, true) == null) {
      owner.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (ESCAPE.match(event) && action.enabled().getValue()) {
              event.consume();
              action.fire();
            }
          });
    }
  }

  /** A plain character is a command only where it can't be meant as text. */
  private void installTyped(String character, Action action) {
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          boolean writing = scene.getFocusOwner() instanceof TextInputControl;
          if (character.equals(event.getCharacter()) && !writing && action.enabled().getValue()) {
            event.consume();
            action.fire();
          }
        });
  }
}
