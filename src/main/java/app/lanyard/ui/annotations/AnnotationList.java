package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.text.Messages;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of annotations. Several can be selected, put into the trash and taken out of it. */
final class AnnotationList extends ListView<ListedAnnotation> {

  private final AnnotationsViewModel model;

  AnnotationList(AnnotationsViewModel model, AnnotationWords words, Messages messages) {
    super(model.shown());
    this.model = model;
    setId("annotations-list");
    setAccessibleText(messages.get("annotations.title"));
    getStyleClass().add("quiet-list");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(list -> new AnnotationCell(words));
    setContextMenu(menu(messages));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(this, this::openSelected);
  }

  private ContextMenu menu(Messages messages) {
    MenuItem open = item(messages.get("annotations.open"), this::openSelected);
    MenuItem accept = item(messages.get("annotations.accept"), () -> model.accept(selected()));
    MenuItem trash = item(messages.get("annotations.trash"), () -> model.trash(selected()));
    MenuItem restore = item(messages.get("annotations.restore"), () -> model.restore(selected()));
    model
        .shelfProperty()
        .subscribe(
            shelf -> {
              accept.setVisible(shelf == Shelf.REVIEW);
              trash.setVisible(shelf != Shelf.TRASH);
              restore.setVisible(shelf == Shelf.TRASH);
            });
    return new ContextMenu(open, accept, trash, restore);
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }

  private List<ListedAnnotation> selected() {
    return List.copyOf(getSelectionModel().getSelectedItems());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    } else if (event.getCode() == KeyCode.A && !event.isShortcutDown()) {
      model.accept(selected());
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && model.shelfProperty().get() != Shelf.TRASH) {
      model.trash(selected());
      event.consume();
    }
  }

  private void openSelected() {
    ListedAnnotation selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      model.open(selected);
    }
  }
}
