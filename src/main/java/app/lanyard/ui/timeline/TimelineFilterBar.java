package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.brush.TimeBrushPane;
import app.lanyard.ui.controls.facets.FacetedFilterBar;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.TypedDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The filters of the timeline: words, dates, and what is active now. */
final class TimelineFilterBar extends FacetedFilterBar {

  private final TimelineViewModel model;
  private final TimelineWords words;
  private final Messages messages;
  private final TimeBrushPane brush;
  private final Label hint = new Label();

  TimelineFilterBar(
      TimelineViewModel model, TimelineWords words, MenuButton saved, Messages messages) {
    super(
        "timeline",
        messages.get("timeline.search"),
        model.textProperty(),
        model.rows().countProperty().map(talks -> messages.get("status.talks", talks)),
        model.facets(),
        messages);
    this.model = model;
    this.words = words;
    this.messages = messages;
    this.brush = new TimeBrushPane(model.brush(), messages);
    getChildren().add(0, brush);
    getChildren().addAll(2, List.of(dates(saved), hint));
    hint.setId("date-hint");
    hint.getStyleClass().add("hint");
    hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
    hint.managedProperty().bind(hint.visibleProperty());
    model.rows().appliedProperty().subscribe(this::showChips);
  }

  void focusTime() {
    brush.focusFirst();
  }

  private HBox dates(MenuButton saved) {
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
    var row =
        new HBox(
            8,
            from,
            new Label("–"),
            to,
            new PresetMenu(model, words, messages),
            saved,
            facetsToggle());
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox.setHgrow(to, Priority.ALWAYS);
    return row;
  }

  private void sayUnreadable(String typed) {
    hint.setText(messages.get("timeline.notADate", typed));
  }

  private void showChips(TimelineFilter filter) {
    clearChips();
    hint.setText("");
    if (!filter.range().isAll()) {
      addChip("chip-dates", words.range(filter.range()), model::clearRange);
    }
    addTextChip("chip-text", filter.text());
    addChoiceChips(filter.choices());
  }
}
