package app.lanyard.ui.shell;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
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

  /** Keys that a list keeps to itself, to begin and end an editing that none of ours has. */
  private static final Set<KeyCombination> KEPT_BY_LISTS =
      Set.of(new KeyCodeCombination(KeyCode.ESCAPE), new KeyCodeCombination(KeyCode.F2));

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
   * The filter stands at the list, so that what the list is part of, such as the outline, may use
   * the key before.
   */
  private void installOverLists(KeyCombination key, Action action) {
    if (KEPT_BY_LISTS.contains(key)) {
      scene.focusOwnerProperty().subscribe(owner -> installOver(owner, key, action));
    }
  }

  private static void installOver(@Nullable Node owner, KeyCombination key, Action action) {
    if (owner instanceof ListView<?> && owner.getProperties().put(key, action) == null) {
      owner.addEventFilter(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (key.match(event) && action.enabled().getValue()) {
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
          if (character.equals(event.getCharacter())
              && !isWriting()
              && action.enabled().getValue()) {
            event.consume();
            action.fire();
          }
        });
  }

  /** A date field holds the keyboard itself while its text is written. */
  private boolean isWriting() {
    Node owner = scene.getFocusOwner();
    return owner instanceof TextInputControl
        || (owner instanceof ComboBoxBase<?> box && box.isEditable());
  }
}
