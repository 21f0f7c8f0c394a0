package app.lanyard.ui.directory;

import app.lanyard.model.EntityFilter;
import app.lanyard.ui.controls.facets.FacetedFilterBar;
import app.lanyard.ui.text.Messages;

/** The filter of a list of speakers, projects or events, and what it goes by. */
final class DirectoryFilterBar extends FacetedFilterBar {

  private final String name;

  DirectoryFilterBar(
      String name, DirectoryViewModel model, DirectoryWords words, Messages messages) {
    super(
        name,
        words.search(),
        model.textProperty(),
        model.rows().countProperty().map(words::count),
        model.facets(),
        messages);
    this.name = name;
    addBesideSearch(new OrderButton(name + "-order", model.orderProperty(), words));
    addBesideSearch(facetsToggle());
    model.rows().appliedProperty().subscribe(filter -> showChips(filter.shown()));
  }

  private void showChips(EntityFilter filter) {
    clearChips();
    addTextChip("chip-" + name + "-text", filter.text());
    addChoiceChips(filter.choices());
  }
}
