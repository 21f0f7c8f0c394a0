package app.lanyard.ui.notes;

import app.lanyard.model.NoteRow;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.text.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A note: its title and date, who wrote it, where it lies, how many talks it tells of. */
final class NoteCell extends FittingCell<NoteLine> {

  private static final PseudoClass PENDING = PseudoClass.getPseudoClass("pending");
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
  private static final double HEIGHT = 48;

  private final NoteWords words;
  private final Messages messages;
  private final Label title = new Label();
  private final Label details = new Label();
  private final Label gone = new Label();
  private final Label date = new Label();
  private final Label talks = new Label();
  private final Tooltip whole = new Tooltip();
  private final HBox row;

  NoteCell(NoteWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
    title.getStyleClass().add("talk-title");
    title.setMinWidth(0);
    title.setWrapText(true);
    details.getStyleClass().add("secondary");
    details.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    date.getStyleClass().add("note-date");
    talks.getStyleClass().add("secondary");
    gone.getStyleClass().add("badge");
    gone.setText(messages.get("notes.gone"));
    gone.setTooltip(new Tooltip(messages.get("notes.goneHint")));
    gone.setMinWidth(Region.USE_PREF_SIZE);
    gone.managedProperty().bind(gone.visibleProperty());
    row = row();
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable NoteLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case NoteLine.Read read -> show(read.note());
      case NoteLine.Pending pending -> showPending();
    }
    row.pseudoClassStateChanged(PENDING, line instanceof NoteLine.Pending);
    setGraphic(row);
  }

  private void show(NoteRow note) {
    title.setText(note.title());
    details.setText(words.details(note));
    date.setText(words.date(note));
    talks.setText(words.talks(note));
    gone.setVisible(note.gone());
    row.pseudoClassStateChanged(GONE, note.gone());
    whole.setText(note.title() + "\n" + words.details(note));
    setTooltip(whole);
    setAccessibleText(words.spoken(note));
  }

  private void showPending() {
    title.setText(messages.get("notes.pending"));
    details.setText("");
    date.setText("");
    talks.setText("");
    gone.setVisible(false);
    setTooltip(null);
    setAccessibleText(null);
  }

  private HBox row() {
    var head = new HBox(8, title, gone);
    head.setAlignment(Pos.CENTER_LEFT);
    var left = new VBox(2, head, details);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    left.getStyleClass().add("row-lines");
    HBox.setHgrow(left, Priority.ALWAYS);
    var right = new VBox(2, date, talks);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.setMinWidth(Region.USE_PREF_SIZE);
    var both = new HBox(12, left, right);
    both.setAlignment(Pos.CENTER_LEFT);
    both.setMinHeight(HEIGHT);
    both.getStyleClass().add("note-row");
    return both;
  }
}
