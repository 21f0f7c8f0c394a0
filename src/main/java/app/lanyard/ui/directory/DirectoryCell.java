package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.model.Marks;
import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.TwoLineRow;
import app.lanyard.ui.controls.chart.Sparkline;
import app.lanyard.ui.controls.chart.SparklinePane;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * A speaker, project or event: its name, what is known of it, how often it turns up, and how often
 * over the years.
 */
final class DirectoryCell extends FittingCell<DirectoryLine> {

  /** In a narrower list the names need the room. */
  private static final double ROOM_FOR_YEARS = 340;

  private final DirectoryWords words;
  private final MarkBadges marks;
  private final TwoLineRow row;
  private final SparklinePane years = new SparklinePane();
  private final HBox both;
  private final LateTip whole = new LateTip(this);

  DirectoryCell(DirectoryWords words, Messages messages) {
    this.words = words;
    this.marks = new MarkBadges(messages);
    this.row = new TwoLineRow(marks);
    this.both = new HBox(12, row, years);
    row.keepTitleInOneLine();
    HBox.setHgrow(row, Priority.ALWAYS);
    both.setAlignment(Pos.CENTER_LEFT);
    years.managedProperty().bind(years.visibleProperty());
    years
        .visibleProperty()
        .bind(
            listViewProperty()
                .flatMap(ListView::widthProperty)
                .map(width -> words.hasYears() && width.doubleValue() >= ROOM_FOR_YEARS)
                .orElse(false));
    getStyleClass().add("note-cell");
  }

  @Override
  protected void updateItem(@Nullable DirectoryLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      showNothing();
      whole.setText("");
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case DirectoryLine.Entry entry -> show(entry);
      case DirectoryLine.Pending pending -> showPending();
    }
    show(both);
  }

  private void show(DirectoryLine.Entry entry) {
    EntityRow shown = entry.row();
    row.show(shown.name(), words.details(shown), words.talks(shown), words.notes(shown));
    marks.show(shown.marks());
    years.show(new Sparkline(entry.years(), ""));
    whole.setText(shown.name() + "\n" + words.details(shown));
    setAccessibleText(words.spoken(shown));
  }

  private void showPending() {
    row.showPending(words.pending());
    marks.show(Marks.NONE);
    years.clear();
    whole.setText("");
    setAccessibleText(null);
  }
}
