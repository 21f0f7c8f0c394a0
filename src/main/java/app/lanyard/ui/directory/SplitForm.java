package app.lanyard.ui.directory;

import app.lanyard.ui.directory.SplitViewModel.Part;
import app.lanyard.ui.shell.Forms;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks which talks or notes belong to another one, and for the name of that one. */
final class SplitForm extends VBox {

  private static final double LIST_HEIGHT = 240;

  private final SplitViewModel model;
  private final TextField name = new TextField();
  private final ListView<Part> list = new ListView<>();

  SplitForm(SplitViewModel model, DirectoryWords words, Messages messages) {
    super(12);
    this.model = model;
    name.setId("split-name");
    name.textProperty().bindBidirectional(model.nameProperty());
    list.setId("split-list");
    list.setItems(model.parts());
    list.setPrefHeight(LIST_HEIGHT);
    list.getStyleClass().add("quiet-list");
    list.setCellFactory(view -> new PartCell(words));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.getSelectionModel().selectFirst();
    var count = new Label();
    count.setId("split-count");
    count.getStyleClass().add("secondary");
    count
        .textProperty()
        .bind(Bindings.createStringBinding(() -> model.count(messages), model.parts()));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(
            Forms.labelled(words.newName(), name),
            Forms.labelled(messages.get("entity.choose"), list),
            count);
  }

  void show(Forms forms, String title, Messages messages, Consumer<List<PageLine>> onDone) {
    Button done =
        forms.show(
            title,
            this,
            name,
            messages.get("entity.splitVerb"),
            model.ready().asObject(),
            () -> onDone.accept(model.chosen()));
    Forms.enterPresses(done, list);
  }

  /** Space chooses the line that the keyboard is on, or leaves it out again. */
  private void onKey(KeyEvent event) {
    Part part = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && part != null) {
      event.consume();
      part.chosen().set(!part.chosen().get());
    }
  }
}
