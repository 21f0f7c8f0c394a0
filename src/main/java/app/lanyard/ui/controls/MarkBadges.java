package app.lanyard.ui.controls;

import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the person made of a row of a list, in short; its tooltip says it in full. */
public final class MarkBadges extends HBox {

  private final MarkWords words;
  private final Label star = sign("star", BootstrapIcons.STAR_FILL);
  private final Label rating = new Label();
  private final FontIcon statusIcon = new FontIcon(BootstrapIcons.CLOCK);
  private final Label status = new Label("", statusIcon);
  private final Label note = sign("mark-sign", BootstrapIcons.CHAT_LEFT_TEXT);
  private final Label tags = sign("mark-sign", BootstrapIcons.TAGS);
  private final Tooltip whole = new Tooltip();
  private Marks shown = Marks.NONE;

  public MarkBadges(Messages messages) {
    super(6);
    this.words = new MarkWords(messages);
    getStyleClass().add("mark-badges");
    rating.getStyleClass().addAll("badge", "rating-badge");
    rating.setMinWidth(USE_PREF_SIZE);
    status.getStyleClass().addAll("badge", "status-badge");
    status.setMinWidth(USE_PREF_SIZE);
    whole.setWrapText(true);
    whole.setMaxWidth(420);
    Tooltip.install(this, whole);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(star, rating, status, note, tags);
    managedProperty().bind(visibleProperty());
    getChildren().forEach(badge -> setShown(badge, false));
    setVisible(false);
  }

  /** Tells the status by its sign alone, for rows in which much else stands. */
  public MarkBadges brief() {
    status.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return this;
  }

  public void show(Marks marks) {
    if (marks.equals(shown)) {
      return;
    }
    shown = marks;
    setVisible(!marks.isEmpty());
    setShown(star, marks.starred());
    rating.setText("★ " + marks.rating());
    setShown(rating, marks.rating() > 0);
    show(marks.status());
    setShown(note, !marks.note().isEmpty());
    setShown(tags, !marks.tags().isEmpty());
    whole.setText(words.lines(marks));
  }

  private void show(@Nullable WatchStatus now) {
    setShown(status, now != null);
    if (now != null) {
      status.setText(words.status(now));
      statusIcon.setIconCode(StatusIcons.of(now));
    }
  }

  private static Label sign(String style, BootstrapIcons icon) {
    var label = new Label("", new FontIcon(icon));
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
