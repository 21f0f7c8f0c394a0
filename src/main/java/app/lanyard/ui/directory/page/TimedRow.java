package app.lanyard.ui.directory.page;

import app.lanyard.model.TalkTime;
import app.lanyard.ui.controls.TwoLineRow;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A row of a programme with one talk, with its time at its left. */
final class TimedRow extends HBox {

  private final SlotLabel slot;
  private final TwoLineRow lines = new TwoLineRow();

  TimedRow(PageWords words) {
    super(12);
    slot = new SlotLabel(words);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(slot, lines);
  }

  void show(@Nullable TalkTime time, String name, String more, String fact) {
    slot.show(time);
    lines.show(name, more, fact, "");
  }
}
