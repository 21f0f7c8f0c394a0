package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with what is selected in the list. */
final class DirectoryMenu extends ContextMenu {

  private final Supplier<List<EntityRow>> selected;
  private final Consumer<ViewCommand> perform;
  private final Messages messages;

  /**
   * @param perform does something with what is selected
   */
  DirectoryMenu(
      Supplier<List<EntityRow>> selected,
      DirectoryCommands commands,
      Consumer<ViewCommand> perform,
      Messages messages) {
    this.selected = selected;
    this.perform = perform;
    this.messages = messages;
    fill(Set.of(ViewCommand.MERGE));
    setOnShowing(event -> fill(commands.possible(selected.get())));
  }

  @Override
  public void show(Node anchor, double screenX, double screenY) {
    if (!selected.get().isEmpty()) {
      super.show(anchor, screenX, screenY);
    }
  }

  private void fill(Set<ViewCommand> possible) {
    getItems().setAll(possible.stream().map(this::item).toList());
  }

  private MenuItem item(ViewCommand command) {
    var item = new MenuItem(messages.get(command.messageKey()), new FontIcon(command.icon()));
    item.setId("item-" + command.wireName());
    item.setOnAction(event -> perform.accept(command));
    return item;
  }
}
