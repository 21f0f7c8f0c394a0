package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be done with what is selected in the view that is shown. */
final class SelectionActions {

  private final ShellViewModel shell;
  private final PaneFocus focus;
  private final Messages messages;

  SelectionActions(ShellViewModel shell, PaneFocus focus, Messages messages) {
    this.shell = shell;
    this.focus = focus;
    this.messages = messages;
  }

  List<Action> list() {
    return Stream.of(ViewCommand.values()).map(this::action).toList();
  }

  private Action action(ViewCommand command) {
    return new Action(
        "selection-" + command.wireName(),
        ActionGroup.SELECTION,
        messages.get(command.helpKey()),
        command.icon(),
        command.keys(),
        () -> perform(command),
        new ReadOnlyBooleanWrapper(true));
  }

  /** A key pressed in the note, or in a card before the window, is not meant for the list. */
  private void perform(ViewCommand command) {
    if (focus.isInContent()) {
      shell.currentProperty().get().view().perform(command);
    }
  }
}
