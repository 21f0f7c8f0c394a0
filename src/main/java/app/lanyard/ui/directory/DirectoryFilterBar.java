package app.lanyard.ui.directory;

import app.lanyard.ui.controls.FilterBar;
import app.lanyard.ui.text.Messages;

/** The filter of a list of speakers, projects or events, and what it goes by. */
final class DirectoryFilterBar extends FilterBar {

  private final String name;

  DirectoryFilterBar(
      String name, DirectoryViewModel model, DirectoryWords words, Messages messages) {
    super(
        name,
        words.search(),
        model.textProperty(),
        model.rows().countProperty().map(words::count),
        messages);
    this.name = name;
    addBesideSearch(new OrderButton(name + "-order", model.orderProperty(), words));
    model.rows().appliedProperty().subscribe(filter -> showChip(filter.text()));
  }

  private void showChip(String text) {
    clearChips();
    addTextChip("chip-" + name + "-text", text);
  }
}
