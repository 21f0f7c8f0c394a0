package app.lanyard.ui.reader;

import app.lanyard.markdown.OutlineEntry;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;

/** One heading, set in by its level; the one being read stands out. */
final class OutlineCell extends ListCell<OutlineEntry> {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double INDENT = 14;

  private final ObservableIntegerValue current;

  OutlineCell(ObservableIntegerValue current) {
    this.current = current;
    getStyleClass().add("reader-outline-cell");
    setPrefWidth(0);
    current.subscribe(this::markCurrent);
    indexProperty().subscribe(this::markCurrent);
  }

  @Override
  protected void updateItem(OutlineEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(empty || entry == null ? null : entry.text());
    double left = empty || entry == null ? 0 : (entry.level() - 1) * INDENT;
    setPadding(new Insets(4, 8, 4, 8 + left));
  }

  private void markCurrent() {
    pseudoClassStateChanged(CURRENT, getIndex() >= 0 && getIndex() == current.get());
  }
}
