package app.lanyard.ui.problems;

import app.lanyard.model.ProblemRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The list of problems. Several can be selected and copied. */
final class ProblemList extends RowList<ProblemRow> {

  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final ProblemsViewModel model;

  ProblemList(ProblemsViewModel model, Messages messages) {
    super(model.shown());
    this.model = model;
    setId("problems-list");
    setAccessibleText(messages.get("problems.title"));
    getStyleClass().add("quiet-list");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(list -> new ProblemCell(messages));
    setContextMenu(menu(messages));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(this, this::openSelected);
  }

  void copyAll() {
    copy(getItems());
  }

  private void copySelected() {
    copy(getSelectionModel().getSelectedItems());
  }

  private static void copy(List<ProblemRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var content = new ClipboardContent();
    content.putString(ProblemsViewModel.toText(rows));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private ContextMenu menu(Messages messages) {
    var open = new MenuItem(messages.get("problems.open"));
    open.setOnAction(event -> openSelected());
    var show = new MenuItem(messages.get("problems.showFile"));
    show.setOnAction(
        event ->
            getSelectionModel().getSelectedItems().stream().findFirst().ifPresent(model::showFile));
    var copy = new MenuItem(messages.get("problems.copy"));
    copy.setAccelerator(COPY);
    copy.setOnAction(event -> copySelected());
    return new ContextMenu(open, show, copy);
  }

  private void onKey(KeyEvent event) {
    if (COPY.match(event)) {
      copySelected();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    }
  }

  private void openSelected() {
    ProblemRow selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      model.open(selected);
    }
  }
}
