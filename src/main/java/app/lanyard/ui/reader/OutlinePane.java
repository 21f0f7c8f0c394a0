package app.lanyard.ui.reader;

import app.lanyard.markdown.OutlineEntry;
import app.lanyard.ui.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The headings of the note, over the page's right edge. A click or Enter goes to one. */
final class OutlinePane extends VBox {

  private static final double WIDTH = 280;

  private final OutlineModel model;
  private final ListView<OutlineEntry> list;

  OutlinePane(OutlineModel model, Messages messages) {
    this.model = model;
    this.list = new ListView<>(model.entries());
    getStyleClass().add("reader-outline");
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    setUpList(messages);
    Label title = new Label(messages.get("reader.outline.title"));
    title.getStyleClass().add("reader-outline-title");
    getChildren().addAll(title, list);
    visibleProperty().bind(model.shown());
    managedProperty().bind(model.shown());
    model.shown().subscribe(this::takeFocus);
  }

  private void setUpList(Messages messages) {
    list.setId("reader-outline-list");
    list.setAccessibleText(messages.get("reader.outline.title"));
    list.setPlaceholder(new Label(messages.get("reader.outline.empty")));
    list.setCellFactory(view -> new OutlineCell(model.current()));
    list.setOnMouseClicked(event -> goToSelected());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.current().subscribe(now -> list.getSelectionModel().clearAndSelect(now.intValue()));
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private void takeFocus(boolean shown) {
    if (shown) {
      list.requestFocus();
      list.scrollTo(Math.max(0, model.current().get() - 3));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      goToSelected();
      event.consume();
    }
  }

  private void goToSelected() {
    OutlineEntry selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      model.goTo(selected);
    }
  }
}
