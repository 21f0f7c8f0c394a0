package app.lanyard.ui.notes;

import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the selected note. */
final class NotesMenu extends ContextMenu {

  private static final List<ViewCommand> COMMANDS = List.of(ViewCommand.STAR, ViewCommand.MARKS);

  private final BooleanSupplier selected;

  /**
   * @param selected whether a note is selected
   */
  NotesMenu(
      BooleanSupplier selected, Runnable open, Consumer<ViewCommand> perform, Messages messages) {
    this.selected = selected;
    var first =
        new MenuItem(messages.get("timeline.openNote"), new FontIcon(BootstrapIcons.JOURNAL_TEXT));
    first.setOnAction(event -> open.run());
    getItems().add(first);
    for (ViewCommand command : COMMANDS) {
      var item = new MenuItem(messages.get(command.messageKey()), new FontIcon(command.icon()));
      item.setId("item-" + command.wireName());
      item.setOnAction(event -> perform.accept(command));
      getItems().add(item);
    }
  }

  @Override
  public void show(Node anchor, double screenX, double screenY) {
    if (selected.getAsBoolean()) {
      super.show(anchor, screenX, screenY);
    }
  }
}
