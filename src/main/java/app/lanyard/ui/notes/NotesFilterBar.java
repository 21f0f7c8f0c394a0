package app.lanyard.ui.notes;

import app.lanyard.ui.controls.FilterBar;
import app.lanyard.ui.text.Messages;

/** The filters of the list of notes: words, the source, and what is active now. */
final class NotesFilterBar extends FilterBar {

  private final NotesViewModel model;

  NotesFilterBar(NotesViewModel model, Messages messages) {
    super(
        "notes",
        messages.get("notes.search"),
        model.textProperty(),
        model.rows().countProperty().map(notes -> messages.get("status.notes", notes)),
        messages);
    this.model = model;
    model.rows().appliedProperty().subscribe(this::showChips);
  }

  private void showChips(NotesFilter filter) {
    clearChips();
    filter.source().ifPresent(source -> addChip("chip-source", source.name(), model::clearSource));
    addTextChip("chip-notes-text", filter.text());
  }
}
