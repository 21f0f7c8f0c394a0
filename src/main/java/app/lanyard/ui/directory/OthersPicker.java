package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.text.Messages;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field to look for others by name, and those that were found, of which one can be picked. */
final class OthersPicker extends VBox {

  private static final double FOUND_HEIGHT = 148;

  private final OthersFinder finder;
  private final Consumer<EntityRow> onPick;
  private final SearchField search;
  private final ListView<EntityRow> found = new ListView<>();

  /**
   * @param name begins the ids of its parts
   */
  OthersPicker(
      String name,
      OthersFinder finder,
      DirectoryWords words,
      Messages messages,
      Consumer<EntityRow> onPick) {
    super(12);
    this.finder = finder;
    this.onPick = onPick;
    this.search = new SearchField(words.partOfName(), messages.get("filter.clearText"));
    search.setAccessibleText(words.findAnother());
    search.setId(name + "-search");
    search.textProperty().bindBidirectional(finder.textProperty());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    dressFound(name, words);
    var label = new Label(words.findAnother());
    label.setLabelFor(search);
    label.getStyleClass().add("secondary");
    getChildren().addAll(new VBox(6, label, search), found);
  }

  /** What the keyboard is put onto. */
  SearchField field() {
    return search;
  }

  private void dressFound(String name, DirectoryWords words) {
    found.setId(name + "-found");
    found.setAccessibleText(words.title());
    found.getStyleClass().add("quiet-list");
    found.setItems(finder.found());
    found.setPrefHeight(FOUND_HEIGHT);
    found.setCellFactory(list -> new FoundCell(words));
    found.visibleProperty().bind(Bindings.isNotEmpty(finder.found()));
    found.managedProperty().bind(found.visibleProperty());
    found.addEventHandler(KeyEvent.KEY_PRESSED, this::onFoundKey);
    RowClicks.listen(found, this::pickSelected);
  }

  /** Enter picks the first one found: it must not do yet what the card is for. */
  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !finder.textProperty().get().isBlank()) {
      event.consume();
      finder.found().stream().findFirst().ifPresent(onPick);
    } else if (event.getCode() == KeyCode.DOWN && !finder.found().isEmpty()) {
      event.consume();
      found.requestFocus();
      found.getSelectionModel().selectFirst();
    }
  }

  private void onFoundKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      pickSelected();
    }
  }

  private void pickSelected() {
    EntityRow row = found.getSelectionModel().getSelectedItem();
    if (row != null) {
      onPick.accept(row);
    }
  }
}
