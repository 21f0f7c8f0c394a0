package app.lanyard.ui.controls;

import app.lanyard.ui.text.Messages;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What filters a list: a field for words with the number of rows behind it, and below it a chip for
 * each filter that is active.
 */
public class FilterBar extends VBox {

  private final Messages messages;
  private final SearchField search;
  private final ChipRow chips = new ChipRow();
  private final HBox searchRow;

  /**
   * @param name begins the ids of the field and the count
   * @param prompt what can be typed into the field
   * @param text the words to filter by
   * @param count says how many rows there are
   */
  public FilterBar(
      String name,
      String prompt,
      StringProperty text,
      ObservableValue<String> count,
      Messages messages) {
    super(8);
    this.messages = messages;
    getStyleClass().add("filter-bar");
    search = new SearchField(prompt, messages.get("filter.clearText"));
    search.setId(name + "-search");
    search.textProperty().bindBidirectional(text);
    this.searchRow = searchRow(name, count);
    getChildren().addAll(searchRow, chips);
  }

  /** Puts the cursor into the field. */
  public final void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /** Places something behind the field and the number of rows. */
  protected final void addBesideSearch(Node node) {
    searchRow.getChildren().add(node);
  }

  protected final void clearChips() {
    chips.clear();
  }

  /** Shows that a filter is active. */
  protected final void addChip(String id, String text, Runnable onRemove) {
    var chip = new Chip(text, messages.get("filter.remove", text), () -> removed(onRemove));
    chip.setId(id);
    chips.add(chip);
  }

  /** Shows that the words in the field are active. */
  protected final void addTextChip(String id, String text) {
    if (!text.isEmpty()) {
      addChip(id, text, search::clear);
    }
  }

  private HBox searchRow(String name, ObservableValue<String> text) {
    var count = new Label();
    count.setId(name + "-count");
    count.getStyleClass().add("secondary");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.textProperty().bind(text);
    HBox.setHgrow(search, Priority.ALWAYS);
    var row = new HBox(12, search, count);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** The chip takes the keyboard with it when it goes, unless it is given to the text field. */
  private void removed(Runnable onRemove) {
    search.requestFocus();
    onRemove.run();
  }
}
