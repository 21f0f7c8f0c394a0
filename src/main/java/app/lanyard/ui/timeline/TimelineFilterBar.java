package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.FilterBar;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.TypedDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The filters of the timeline: words, dates, and what is active now. */
final class TimelineFilterBar extends FilterBar {

  private final TimelineViewModel model;
  private final TimelineWords words;
  private final Messages messages;
  private final Label hint = new Label();

  TimelineFilterBar(TimelineViewModel model, TimelineWords words, Messages messages) {
    super(
        "timeline",
        messages.get("timeline.search"),
        model.textProperty(),
        model.rows().countProperty().map(talks -> messages.get("status.talks", talks)),
        messages);
    this.model = model;
    this.words = words;
    this.messages = messages;
    getChildren().addAll(1, List.of(dates(), hint));
    hint.setId("date-hint");
    hint.getStyleClass().add("hint");
    hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
    hint.managedProperty().bind(hint.visibleProperty());
    model.rows().appliedProperty().subscribe(this::showChips);
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

  private void showChips(TimelineFilter filter) {
    clearChips();
    hint.setText("");
    if (!filter.range().isAll()) {
      addChip("chip-dates", words.range(filter.range()), model::clearRange);
    }
    addTextChip("chip-text", filter.text());
  }
}
