package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Undo and redo, which say what they would do. */
final class EditActions {

  static final String UNDO = "undo";
  static final String REDO = "redo";
  static final KeyCombination UNDO_KEY = KeyCombination.valueOf("Shortcut+Z");

  private final EditHistory edits;
  private final Messages messages;

  EditActions(EditHistory edits, Messages messages) {
    this.edits = edits;
    this.messages = messages;
  }

  List<Action> list() {
    ObservableValue<Optional<String>> undoable = edits.undoableProperty();
    ObservableValue<Optional<String>> redoable = edits.redoableProperty();
    String undo = messages.get("action.undo");
    String redo = messages.get("action.redo");
    return List.of(
        new Action(
            UNDO,
            ActionGroup.LIBRARY,
            undo,
            undoable.map(words -> words.map(w -> messages.get("action.undoWhat", w)).orElse(undo)),
            BootstrapIcons.ARROW_COUNTERCLOCKWISE,
            List.of(UNDO_KEY),
            edits::undo,
            undoable.map(Optional::isPresent)),
        new Action(
            REDO,
            ActionGroup.LIBRARY,
            redo,
            redoable.map(words -> words.map(w -> messages.get("action.redoWhat", w)).orElse(redo)),
            BootstrapIcons.ARROW_CLOCKWISE,
            Keys.of("Shortcut+Shift+Z", "Shortcut+Y"),
            edits::redo,
            redoable.map(Optional::isPresent)));
  }
}
