package app.lanyard.ui.directory;

import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.directory.SplitViewModel.Part;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A talk or a note that can be chosen; the box takes clicks, the list takes keys. */
final class PartCell extends FittingCell<Part> {

  private final DirectoryWords words;
  private final CheckBox box = new CheckBox();
  private final PageLineRow row;
  private final HBox both;
  private @Nullable Part shown;

  PartCell(DirectoryWords words) {
    this.words = words;
    this.row = new PageLineRow(words);
    box.setFocusTraversable(false);
    row.setMouseTransparent(true);
    HBox.setHgrow(row, Priority.ALWAYS);
    both = new HBox(8, box, row);
    both.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable Part part, boolean empty) {
    super.updateItem(part, empty);
    if (shown != null) {
      box.selectedProperty().unbindBidirectional(shown.chosen());
    }
    shown = empty ? null : part;
    if (shown == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    box.selectedProperty().bindBidirectional(shown.chosen());
    row.show(shown.line());
    setAccessibleText(words.spoken(shown.line()));
    setGraphic(both);
  }
}
