package app.lanyard.ui.shell;

import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.text.Messages;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The sources, each with what can be done with it. */
final class SourceList extends ListView<SourceRow> {

  private final SourcesViewModel model;
  private final ImportViewModel imports;
  private final Consumer<SourceRow> showNotes;
  private final Messages messages;
  private final BooleanProperty folded = new SimpleBooleanProperty();

  /**
   * @param showNotes shows the notes of one source
   */
  SourceList(
      SourcesViewModel model,
      ImportViewModel imports,
      Consumer<SourceRow> showNotes,
      Messages messages) {
    super(model.sources());
    this.model = model;
    this.imports = imports;
    this.showNotes = showNotes;
    this.messages = messages;
    setId("sources");
    getStyleClass().add("source-list");
    setAccessibleText(messages.get("sources.title"));
    setCellFactory(list -> new SourceCell(folded, messages));
    setContextMenu(menu());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(this, () -> withSelected(showNotes));
  }

  BooleanProperty foldedProperty() {
    return folded;
  }

  private ContextMenu menu() {
    var show = new MenuItem(messages.get("sources.showNotes"));
    show.setOnAction(event -> withSelected(showNotes));
    var again = new MenuItem(messages.get("sources.importAgain"));
    again.setOnAction(event -> imports.start());
    var remove = new MenuItem(messages.get("sources.remove"));
    remove.setId("remove-source");
    remove.setOnAction(event -> withSelected(model::remove));
    return new ContextMenu(show, again, remove);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      withSelected(showNotes);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      withSelected(model::remove);
      event.consume();
    }
  }

  private void withSelected(Consumer<SourceRow> action) {
    SourceRow selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      action.accept(selected);
    }
  }
}
