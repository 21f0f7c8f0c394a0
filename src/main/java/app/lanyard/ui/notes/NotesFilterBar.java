package app.lanyard.ui.notes;

import app.lanyard.ui.controls.Chip;
import app.lanyard.ui.controls.ChipRow;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The filters of the list of notes: words, the source, and what is active now. */
final class NotesFilterBar extends VBox {

  private final NotesViewModel model;
  private final Messages messages;
  private final SearchField search;
  private final ChipRow chips = new ChipRow();

  NotesFilterBar(NotesViewModel model, Messages messages) {
    super(8);
    this.model = model;
    this.messages = messages;
    getStyleClass().add("filter-bar");
    search = new SearchField(messages.get("notes.search"), messages.get("filter.clearText"));
    search.setId("notes-search");
    search.textProperty().bindBidirectional(model.textProperty());
    getChildren().addAll(searchRow(), chips);
    model.appliedProperty().subscribe(this::showChips);
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private HBox searchRow() {
    var count = new Label();
    count.setId("notes-count");
    count.getStyleClass().add("secondary");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count
        .textProperty()
        .bind(model.countProperty().map(notes -> messages.get("status.notes", notes)));
    HBox.setHgrow(search, Priority.ALWAYS);
    var row = new HBox(12, search, count);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void showChips(NotesFilter filter) {
    chips.clear();
    filter.source().ifPresent(source -> addChip("chip-source", source.name(), model::clearSource));
    if (!filter.text().isEmpty()) {
      addChip("chip-notes-text", filter.text(), search::clear);
    }
  }

  private void addChip(String id, String text, Runnable onRemove) {
    var chip = new Chip(text, messages.get("filter.remove", text), () -> removed(onRemove));
    chip.setId(id);
    chips.add(chip);
  }

  /** The chip takes the keyboard with it when it goes, unless it is given to the text field. */
  private void removed(Runnable onRemove) {
    search.requestFocus();
    onRemove.run();
  }
}
