package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.controls.RowList;
import app.lanyard.ui.controls.RowWords;
import app.lanyard.ui.controls.RowsInList;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of speakers, projects or events. Several can be selected, to be merged. */
final class DirectoryList extends RowList<DirectoryLine> {

  /** More than these at once nobody means to merge; the rest of a long selection is left out. */
  private static final int SELECTED_AT_MOST = 50;

  /** Two lines. Where all rows are as high, none is measured before it is seen. */
  private static final double ROW_HEIGHT = 48;

  private final Consumer<EntityRow> open;

  DirectoryList(
      String name,
      DirectoryViewModel model,
      DirectoryWords words,
      Consumer<EntityRow> open,
      Messages messages) {
    this.open = open;
    setId(name + "-list");
    setAccessibleText(words.title());
    getStyleClass().add("quiet-list");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setFixedCellSize(ROW_HEIGHT);
    setCellFactory(list -> new DirectoryCell(words, messages));
    RowsInList.show(this, model.rows(), line -> line.entity().map(EntityRow::key));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    RowClicks.listen(this, this::openSelected);
  }

  /** Those that are selected and have been read, in the order of the list. */
  List<EntityRow> selected() {
    return getSelectionModel().getSelectedIndices().stream()
        .filter(row -> row >= 0 && row < getItems().size())
        .limit(SELECTED_AT_MOST)
        .sorted()
        .flatMap(row -> getItems().get(row).entity().stream())
        .toList();
  }

  /** Selects and opens the first one with these words in its name. */
  boolean selectFirstWith(String words) {
    OptionalInt found = RowWords.firstWith(words, getItems(), DirectoryList::names);
    found.ifPresent(
        row -> {
          getSelectionModel().clearAndSelect(row);
          scrollTo(row);
        });
    return found.isPresent() && openSelected();
  }

  private static String names(DirectoryLine line) {
    return line.entity()
        .map(
            row ->
                String.join(
                    "\n", Stream.concat(Stream.of(row.name()), row.aliases().stream()).toList()))
        .orElse("");
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
      event.consume();
      openSelected();
    }
  }

  private boolean openSelected() {
    List<EntityRow> rows = selected();
    Optional<EntityRow> only = rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    only.ifPresent(open);
    return only.isPresent();
  }
}
