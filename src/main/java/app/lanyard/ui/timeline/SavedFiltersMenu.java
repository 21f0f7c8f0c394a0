package app.lanyard.ui.timeline;

import app.lanyard.model.SavedFilter;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.shell.Card;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Keeps the filters under a name, and brings back those that were kept. */
final class SavedFiltersMenu extends MenuButton {

  private final TimelineViewModel model;
  private final SavedFiltersModel saved;
  private final Dialogs dialogs;
  private final Messages messages;

  SavedFiltersMenu(
      TimelineViewModel model, SavedFiltersModel saved, Dialogs dialogs, Messages messages) {
    this.model = model;
    this.saved = saved;
    this.dialogs = dialogs;
    this.messages = messages;
    IconButtons.dress(this, BootstrapIcons.BOOKMARKS, messages.get("saved.title"));
    setId("saved-filters");
    saved.filters().addListener((ListChangeListener<SavedFilter>) change -> fill());
    setOnShowing(event -> fill());
    fill();
  }

  private void fill() {
    var keep = new MenuItem(messages.get("saved.keep"));
    keep.setId("saved-keep");
    keep.setDisable(model.filter().isNone());
    keep.setOnAction(event -> askName());
    List<MenuItem> items = new ArrayList<>(List.of(keep));
    if (!saved.filters().isEmpty()) {
      items.add(new SeparatorMenuItem());
      saved.filters().forEach(filter -> items.add(item(filter)));
      items.add(new SeparatorMenuItem());
      items.add(removal());
    }
    getItems().setAll(items);
  }

  private MenuItem item(SavedFilter filter) {
    var item = new MenuItem(filter.name());
    item.setMnemonicParsing(false);
    item.getStyleClass().add("saved-filter");
    item.setOnAction(event -> model.show(filter.filter()));
    return item;
  }

  private Menu removal() {
    var menu = new Menu(messages.get("saved.remove"));
    menu.setId("saved-remove");
    for (SavedFilter filter : saved.filters()) {
      var item = new MenuItem(filter.name());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> saved.remove(filter));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void askName() {
    var name = new TextField();
    name.setId("saved-name");
    name.setAccessibleText(messages.get("saved.name"));
    var label = new Label(messages.get("saved.name"));
    label.getStyleClass().add("secondary");
    label.setLabelFor(name);
    var cancel = new Button(messages.get("dialog.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> dialogs.close());
    var keep = new Button(messages.get("saved.keepVerb"));
    keep.setId("saved-done");
    keep.setDefaultButton(true);
    keep.disableProperty().bind(name.textProperty().map(String::isBlank));
    keep.setOnAction(
        event -> {
          dialogs.close();
          saved.save(name.getText().strip(), model.filter().toTalkFilter());
        });
    dialogs.show(
        new Card(
            messages.get("saved.keepTitle"),
            new VBox(4, label, name),
            List.of(cancel, keep),
            name,
            true));
  }
}
