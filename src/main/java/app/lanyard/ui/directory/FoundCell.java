package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.TwoLineRow;
import org.jspecify.annotations.Nullable;

/** One that a search for others has found. */
final class FoundCell extends FittingCell<EntityRow> {

  private final DirectoryWords words;
  private final TwoLineRow node = new TwoLineRow();

  FoundCell(DirectoryWords words) {
    this.words = words;
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable EntityRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    node.show(row.name(), words.details(row), words.talks(row), words.notes(row));
    setAccessibleText(words.spoken(row));
    setGraphic(node);
  }
}
