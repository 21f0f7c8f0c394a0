package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.TwoLineRow;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A speaker, project or event: its name, what is known of it, and how often it turns up. */
final class DirectoryCell extends FittingCell<DirectoryLine> {

  private final DirectoryWords words;
  private final TwoLineRow row = new TwoLineRow();
  private final Tooltip whole = new Tooltip();

  DirectoryCell(DirectoryWords words) {
    this.words = words;
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable DirectoryLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    line.entity().ifPresentOrElse(this::show, this::showPending);
    setGraphic(row);
  }

  private void show(EntityRow shown) {
    row.show(shown.name(), words.details(shown), words.talks(shown), words.notes(shown));
    whole.setText(shown.name() + "\n" + words.details(shown));
    setTooltip(whole);
    setAccessibleText(words.spoken(shown));
  }

  private void showPending() {
    row.showPending(words.pending());
    setTooltip(null);
    setAccessibleText(null);
  }
}
