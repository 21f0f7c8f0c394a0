package app.lanyard.ui.notes;

import app.lanyard.ui.controls.facets.FacetedFilterBar;
import app.lanyard.ui.text.Messages;

/** The filters of the list of notes: words, and what is active now. */
final class NotesFilterBar extends FacetedFilterBar {

  NotesFilterBar(NotesViewModel model, Messages messages) {
    super(
        "notes",
        messages.get("notes.search"),
        model.textProperty(),
        model.rows().countProperty().map(notes -> messages.get("status.notes", notes)),
        model.facets(),
        messages);
    addBesideSearch(facetsToggle());
    model.rows().appliedProperty().subscribe(this::showChips);
  }

  private void showChips(NotesFilter filter) {
    clearChips();
    addTextChip("chip-notes-text", filter.shown().text());
    addChoiceChips(filter.shown().choices());
  }
}
