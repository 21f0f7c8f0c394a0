package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.Chip;
import app.lanyard.ui.controls.ChipRow;
import app.lanyard.ui.controls.SearchField;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.TypedDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The filters of the timeline: words, dates, and what is active now. */
final class TimelineFilterBar extends VBox {

  private final TimelineViewModel model;
  private final TimelineWords words;
  private final Messages messages;
  private final SearchField search;
  private final ChipRow chips = new ChipRow();
  private final Label hint = new Label();

  TimelineFilterBar(TimelineViewModel model, TimelineWords words, Messages messages) {
    super(8);
    this.model = model;
    this.words = words;
    this.messages = messages;
    getStyleClass().add("filter-bar");
    search = new SearchField(messages.get("timeline.search"), messages.get("filter.clearText"));
    search.setId("timeline-search");
    search.textProperty().bindBidirectional(model.textProperty());
    getChildren().addAll(searchRow(), dates(), hint, chips);
    hint.setId("date-hint");
    hint.getStyleClass().add("hint");
    hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
    hint.managedProperty().bind(hint.visibleProperty());
    model.appliedProperty().subscribe(this::showChips);
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private HBox dates() {
    var from =
        new DateField(
            model.fromProperty(),
            TypedDate.End.FIRST,
            messages.get("timeline.from"),
            messages.locale(),
            this::sayUnreadable);
    from.setId("from");
    var to =
        new DateField(
            model.toProperty(),
            TypedDate.End.LAST,
            messages.get("timeline.to"),
            messages.locale(),
            this::sayUnreadable);
    to.setId("to");
    var row = new HBox(8, from, new Label("–"), to, presets());
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox.setHgrow(to, Priority.ALWAYS);
    return row;
  }

  private void sayUnreadable(String typed) {
    hint.setText(messages.get("timeline.notADate", typed));
  }

  private MenuButton presets() {
    var menu = new MenuButton(messages.get("timeline.presets"));
    menu.setId("presets");
    menu.setAccessibleText(messages.get("timeline.presets"));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    for (DatePreset preset : DatePreset.values()) {
      var item = new MenuItem(messages.get(preset.messageKey()));
      item.setId(preset.messageKey());
      item.setOnAction(event -> model.choose(preset));
      menu.getItems().add(item);
    }
    return menu;
  }

  private HBox searchRow() {
    var count = new Label();
    count.setId("timeline-count");
    count.getStyleClass().add("secondary");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count
        .textProperty()
        .bind(model.countProperty().map(talks -> messages.get("status.talks", talks)));
    HBox.setHgrow(search, Priority.ALWAYS);
    var row = new HBox(12, search, count);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void showChips(TimelineFilter filter) {
    chips.clear();
    hint.setText("");
    if (!filter.range().isAll()) {
      addChip("chip-dates", words.range(filter.range()), model::clearRange);
    }
    if (!filter.text().isEmpty()) {
      addChip("chip-text", filter.text(), search::clear);
    }
  }

  private void addChip(String id, String text, Runnable onRemove) {
    var chip = new Chip(text, messages.get("filter.remove", text), () -> removed(onRemove));
    chip.setId(id);
    chips.add(chip);
  }

  /** The chip takes the keyboard with it when it goes, unless it is given to the text field. */
  private void removed(Runnable onRemove) {
    search.requestFocus();
    onRemove.run();
  }
}
