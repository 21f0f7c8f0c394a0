package app.lanyard.ui.controls.comment;

import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that can be linked to: of what kind it is, its name, and what tells it from others. */
final class OfferCell extends ListCell<SearchHit> {

  private final Messages messages;
  private final DateText dates;
  private final FontIcon icon = new FontIcon(BootstrapIcons.SEARCH);
  private final Label name = new Label();
  private final Label detail = new Label();
  private final HBox row;

  OfferCell(Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages.locale());
    detail.getStyleClass().add("secondary");
    var lines = new VBox(name, detail);
    lines.setMinWidth(0);
    lines.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(lines, Priority.ALWAYS);
    row = new HBox(8, icon, lines);
    row.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("offer-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable SearchHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconCode(icon(hit.kind()));
    name.setText(hit.title().text());
    detail.setText(joined(" · ", detailsOf(hit)));
    setGraphic(row);
    setAccessibleText(joined(", ", Stream.concat(Stream.of(name.getText()), detailsOf(hit))));
  }

  private Stream<String> detailsOf(SearchHit hit) {
    return Stream.of(
        messages.get("comment.kind." + hit.kind().wireName()),
        hit.detail().text(),
        hit.dates() == null ? "" : dates.span(hit.dates()));
  }

  private static String joined(String between, Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  private static Ikon icon(SearchKind kind) {
    return switch (kind) {
      case SPEAKER -> BootstrapIcons.PERSON;
      case PROJECT -> BootstrapIcons.BOX;
      case EVENT -> BootstrapIcons.CALENDAR_EVENT;
      case TALK, NOTE, ANNOTATION -> BootstrapIcons.CALENDAR3;
    };
  }
}
