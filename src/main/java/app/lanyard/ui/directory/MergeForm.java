package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks which of several are the same, and whose name stays. */
final class MergeForm extends VBox {

  private static final double FOUND_HEIGHT = 148;

  private final MergeViewModel model;
  private final DirectoryWords words;
  private final ToggleGroup names = new ToggleGroup();
  private final VBox picked = new VBox(4);
  private final SearchField search;
  private final ListView<EntityRow> found = new ListView<>();

  MergeForm(MergeViewModel model, DirectoryWords words, Messages messages) {
    super(12);
    this.model = model;
    this.words = words;
    this.search = new SearchField(words.findAnother(), messages.get("filter.clearText"));
    search.setId("merge-search");
    search.textProperty().bindBidirectional(model.textProperty());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    dressFound();
    picked.setId("merge-names");
    var keep = new Label(messages.get("entity.keepName"));
    keep.getStyleClass().add("secondary");
    var other = new Label(words.findAnother());
    other.setLabelFor(search);
    other.getStyleClass().add("secondary");
    getChildren().addAll(new VBox(6, keep, picked), new VBox(6, other, search), found);
    model.picked().addListener((ListChangeListener<EntityRow>) change -> showPicked());
    showPicked();
  }

  /** Shows the card; the names come first if there is nothing to look for. */
  void show(Forms forms, Messages messages, Runnable onDone) {
    Button done =
        forms.show(
            words.mergeTitle(),
            this,
            model.ready().get() ? picked.getChildren().getFirst() : search,
            messages.get("entity.mergeVerb"),
            model.ready().asObject(),
            onDone);
    Forms.enterPresses(done, picked);
  }

  private void dressFound() {
    found.setId("merge-found");
    found.setAccessibleText(words.title());
    found.getStyleClass().add("quiet-list");
    found.setItems(model.found());
    found.setPrefHeight(FOUND_HEIGHT);
    found.setCellFactory(list -> new FoundCell(words));
    found.visibleProperty().bind(Bindings.isNotEmpty(model.found()));
    found.managedProperty().bind(found.visibleProperty());
    found.addEventHandler(KeyEvent.KEY_PRESSED, this::onFoundKey);
    RowClicks.listen(found, this::pickSelected);
  }

  /** Enter picks the first one found: it must not merge yet. */
  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !model.textProperty().get().isBlank()) {
      event.consume();
      model.found().stream().findFirst().ifPresent(this::pick);
    } else if (event.getCode() == KeyCode.DOWN && !model.found().isEmpty()) {
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
      pick(row);
    }
  }

  private void pick(EntityRow row) {
    model.pick(row);
    picked.getChildren().getFirst().requestFocus();
  }

  private void showPicked() {
    List<RadioButton> buttons = model.picked().stream().map(this::name).toList();
    picked.getChildren().setAll(buttons);
  }

  private RadioButton name(EntityRow row) {
    String details = words.spoken(row);
    var button = new RadioButton(row.name());
    button.setAccessibleText(details);
    button.setToggleGroup(names);
    button.setWrapText(true);
    button.setSelected(Objects.equals(row, model.keptProperty().get()));
    button
        .selectedProperty()
        .subscribe(
            selected -> {
              if (selected) {
                model.keptProperty().set(row);
              }
            });
    return button;
  }
}
