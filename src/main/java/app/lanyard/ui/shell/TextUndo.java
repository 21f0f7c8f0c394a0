package app.lanyard.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Shares the keys of undo and redo between the text that is being written and the library: they are
 * the text's while it has something to undo. A text field by itself would keep them for ever.
 */
final class TextUndo {

  private final Scene scene;
  private final Action undo;
  private final Action redo;

  /**
   * @param actions among which are undo and redo
   */
  TextUndo(Scene scene, Actions actions) {
    this.scene = scene;
    this.undo = actions.get(EditActions.UNDO);
    this.redo = actions.get(EditActions.REDO);
  }

  void install() {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    Optional<TextInputControl> input = inputOf(scene.getFocusOwner());
    if (input.isEmpty()) {
      return;
    }
    if (matches(undo, event)) {
      event.consume();
      undo(input.get());
    } else if (matches(redo, event)) {
      event.consume();
      redo(input.get());
    }
  }

  private void undo(TextInputControl input) {
    if (input.isUndoable()) {
      input.undo();
    } else {
      undo.fire();
    }
  }

  private void redo(TextInputControl input) {
    if (input.isRedoable()) {
      input.redo();
    } else {
      redo.fire();
    }
  }

  private static boolean matches(Action action, KeyEvent event) {
    return action.keys().stream().anyMatch(key -> key.match(event));
  }

  private static Optional<TextInputControl> inputOf(@Nullable Node owner) {
    return switch (owner) {
      case TextInputControl input -> Optional.of(input);
      case DatePicker picker -> Optional.of(picker.getEditor());
      case ComboBox<?> box when box.isEditable() -> Optional.of(box.getEditor());
      case null, default -> Optional.empty();
    };
  }
}
