package app.lanyard.ui.directory.page;

import app.lanyard.model.Marks;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.TwoLineRow;
import app.lanyard.ui.text.Messages;

/** Two lines of a talk or a note, with what the person made of it behind the title. */
final class MarkedRow extends TwoLineRow {

  private final MarkBadges marks;

  MarkedRow(Messages messages) {
    this(new MarkBadges(messages).brief());
  }

  private MarkedRow(MarkBadges marks) {
    super(marks);
    this.marks = marks;
  }

  void show(String title, String details, String fact, Marks made) {
    show(title, details, fact, "");
    marks.show(made);
  }

  void await(String placeholder) {
    showPending(placeholder);
    marks.show(Marks.NONE);
  }
}
