package app.lanyard.ui.directory.page;

import app.lanyard.model.page.Edition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One event of a series: when, where, and how much is known of it. */
final class EditionNode extends HBox {

  private static final double HEIGHT = 32;
  private static final double DATES_WIDTH = 124;

  EditionNode(PageRow.OneEdition row, PageWords words) {
    super(12);
    Edition edition = row.edition();
    var when = new Label(dates(edition, words));
    when.setMinWidth(DATES_WIDTH);
    when.setPrefWidth(DATES_WIDTH);
    when.getStyleClass().add(row.current() ? "current-edition" : "note-date");
    var place = new Label(edition.place());
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    var counts = new Label(words.counts(edition));
    counts.setMinWidth(Region.USE_PREF_SIZE);
    counts.getStyleClass().add("secondary");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    getChildren().addAll(when, place, counts);
  }

  private static String dates(Edition edition, PageWords words) {
    String when = words.when(edition);
    return when.isEmpty() ? Integer.toString(edition.year()) : when;
  }
}
