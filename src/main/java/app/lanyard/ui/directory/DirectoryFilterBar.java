package app.lanyard.ui.directory;

import app.lanyard.ui.controls.FilterBar;
import app.lanyard.ui.text.Messages;

/** The filter of a list of speakers, projects or events: words of their names. */
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
    model.rows().appliedProperty().subscribe(this::showChip);
  }

  private void showChip(String text) {
    clearChips();
    addTextChip("chip-" + name + "-text", text);
  }
}
