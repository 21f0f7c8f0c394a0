package app.lanyard.ui.directory.page;

import app.lanyard.model.TalkRow;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row of a programme with one talk, with its time at its left. */
final class TimedRow extends HBox {

  private final SlotLabel slot;
  private final MarkedRow lines;

  TimedRow(PageWords words) {
    super(12);
    slot = new SlotLabel(words);
    lines = new MarkedRow(words.messages());
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(slot, lines);
  }

  void show(TalkRow talk, String more, String fact) {
    slot.show(talk.time());
    lines.show(talk.title(), more, fact, talk.marks());
  }
}
