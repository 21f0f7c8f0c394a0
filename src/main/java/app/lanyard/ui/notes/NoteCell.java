package app.lanyard.ui.notes;

import app.lanyard.model.Marks;
import app.lanyard.model.NoteRow;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.RowLabel;
import app.lanyard.ui.controls.TwoLineRow;
import app.lanyard.ui.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A note: its title and date, who wrote it, where it lies, how many talks it tells of. */
final class NoteCell extends FittingCell<NoteLine> {

  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final NoteWords words;
  private final Messages messages;
  private final Label gone = new RowLabel();
  private final LateTip whole = new LateTip(this);
  private final MarkBadges marks;
  private final TwoLineRow row;

  NoteCell(NoteWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
    this.marks = new MarkBadges(messages);
    this.row = new TwoLineRow(gone, marks);
    gone.getStyleClass().add("badge");
    gone.setText(messages.get("notes.gone"));
    new LateTip(gone).setText(messages.get("notes.goneHint"));
    gone.setMinWidth(Region.USE_PREF_SIZE);
    gone.managedProperty().bind(gone.visibleProperty());
    row.shortenInTheMiddle();
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable NoteLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      showNothing();
      whole.setText("");
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case NoteLine.Read read -> show(read.note());
      case NoteLine.Pending pending -> showPending();
    }
    show(row);
  }

  private void show(NoteRow note) {
    row.show(note.title(), words.details(note), words.date(note), words.talks(note));
    gone.setVisible(note.gone());
    marks.show(note.marks());
    row.pseudoClassStateChanged(GONE, note.gone());
    whole.setText(note.title() + "\n" + words.details(note));
    setAccessibleText(words.spoken(note));
  }

  private void showPending() {
    row.showPending(messages.get("notes.pending"));
    gone.setVisible(false);
    marks.show(Marks.NONE);
    whole.setText("");
    setAccessibleText(null);
  }
}
