package app.lanyard.ui.directory;

import app.lanyard.ui.controls.FittingCell;
import org.jspecify.annotations.Nullable;

/** A line of a page. */
final class PageLineCell extends FittingCell<PageLine> {

  private final DirectoryWords words;
  private final PageLineRow row;

  PageLineCell(DirectoryWords words) {
    this.words = words;
    this.row = new PageLineRow(words);
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable PageLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    row.show(line);
    setAccessibleText(words.spoken(line));
    setGraphic(row);
  }
}
