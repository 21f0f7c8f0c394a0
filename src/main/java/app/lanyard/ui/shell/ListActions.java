package app.lanyard.ui.shell;

import app.lanyard.library.listing.ListFormat;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What writes the list of the view that is shown to a file. */
final class ListActions {

  private final ShellViewModel shell;
  private final ListDesk desk;
  private final Messages messages;

  ListActions(ShellViewModel shell, ListDesk desk, Messages messages) {
    this.shell = shell;
    this.desk = desk;
    this.messages = messages;
  }

  List<Action> list() {
    return List.of(
        action(
            "save-csv",
            "Shortcut+Shift+S",
            BootstrapIcons.FILE_EARMARK_SPREADSHEET,
            ListFormat.CSV),
        action(
            "save-markdown",
            "Shortcut+Shift+M",
            BootstrapIcons.FILE_EARMARK_TEXT,
            ListFormat.MARKDOWN));
  }

  private Action action(String id, String key, BootstrapIcons icon, ListFormat format) {
    ObservableValue<Boolean> hasList =
        shell.currentProperty().map(entry -> entry.view().shownList().isPresent());
    return new Action(
        id,
        ActionGroup.LIBRARY,
        messages.get("action." + id),
        icon,
        Keys.of(key),
        () -> save(format),
        hasList);
  }

  private void save(ListFormat format) {
    ViewEntry entry = shell.currentProperty().get();
    entry.view().shownList().ifPresent(list -> desk.save(entry.title(), list, format));
  }
}
