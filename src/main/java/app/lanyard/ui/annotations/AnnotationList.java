package app.lanyard.ui.annotations;

import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of annotations. Several can be selected, put into the trash and taken out of it. */
final class AnnotationList extends RowList<ListedAnnotation> {

  private final AnnotationsViewModel model;
  private final AnnotationCommands commands;

  AnnotationList(
      AnnotationsViewModel model,
      AnnotationCommands commands,
      AnnotationWords words,
      Messages messages) {
    super(model.shown());
    this.model = model;
    this.commands = commands;
    setId("annotations-list");
    setAccessibleText(messages.get("annotations.title"));
    getStyleClass().add("quiet-list");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(list -> new AnnotationCell(words));
    setContextMenu(menu(messages));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    model.whileReplacing(this::keepSelection);
    RowClicks.listen(this, () -> commands.open(selected()));
  }

  /** What is selected stays so; where it is gone, the row that took its place is selected. */
  private void keepSelection(Runnable replacement) {
    Set<String> ids =
        selected().stream()
            .map(listed -> listed.annotation().id())
            .collect(Collectors.toUnmodifiableSet());
    int first = getSelectionModel().getSelectedIndex();
    replacement.run();
    if (ids.isEmpty() || getItems().isEmpty()) {
      return;
    }
    getSelectionModel().clearSelection();
    for (int row = 0; row < getItems().size(); row++) {
      if (ids.contains(getItems().get(row).annotation().id())) {
        getSelectionModel().select(row);
      }
    }
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().select(Math.clamp(first, 0, getItems().size() - 1));
    }
  }

  private ContextMenu menu(Messages messages) {
    MenuItem open = item("open", messages, commands::open);
    MenuItem accept = item("accept", messages, commands::accept);
    MenuItem place = item("place", messages, commands::place);
    MenuItem refuse = item("refuse", messages, commands::refuse);
    MenuItem tag = item("tags", messages, commands::tag);
    MenuItem markdown = item("files.markdown", messages, commands::saveMarkdown);
    MenuItem trash = item("trash", messages, commands::trash);
    MenuItem restore = item("restore", messages, commands::restore);
    model
        .filterProperty()
        .map(AnnotationFilter::shelf)
        .subscribe(
            shelf -> {
              accept.setVisible(shelf == Shelf.REVIEW);
              place.setVisible(shelf == Shelf.REVIEW);
              refuse.setVisible(shelf == Shelf.REVIEW);
              tag.setVisible(shelf != Shelf.TRASH);
              markdown.setVisible(shelf != Shelf.TRASH);
              trash.setVisible(shelf != Shelf.TRASH);
              restore.setVisible(shelf == Shelf.TRASH);
            });
    return new ContextMenu(open, accept, place, refuse, tag, markdown, trash, restore);
  }

  private MenuItem item(String name, Messages messages, Consumer<List<ListedAnnotation>> action) {
    var item = new MenuItem(messages.get("annotations." + name));
    item.setId("annotations-" + name.replace('.', '-') + "-item");
    item.setOnAction(event -> action.accept(selected()));
    return item;
  }

  List<ListedAnnotation> selected() {
    return List.copyOf(getSelectionModel().getSelectedItems());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      commands.open(selected());
      event.consume();
    }
  }
}
