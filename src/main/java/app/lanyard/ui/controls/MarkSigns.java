package app.lanyard.ui.controls;

import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.ui.text.MarkWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The signs of what the person made of a row, one for each kind of mark. */
final class MarkSigns {

  private final MarkWords words;
  private final Label star = sign("star", BootstrapIcons.STAR_FILL);
  private final Label rating = new RowLabel();
  private final FontIcon statusIcon = new FontIcon(BootstrapIcons.CLOCK);
  private final Label status = new Label("", statusIcon);
  private final Label note = sign("mark-sign", BootstrapIcons.CHAT_LEFT_TEXT);
  private final Label tags = sign("mark-sign", BootstrapIcons.TAGS);

  /**
   * @param brief whether the status is told by its sign alone
   */
  MarkSigns(MarkWords words, boolean brief) {
    this.words = words;
    rating.getStyleClass().addAll("badge", "rating-badge");
    rating.setMinWidth(Region.USE_PREF_SIZE);
    status.getStyleClass().addAll("badge", "status-badge");
    status.setMinWidth(Region.USE_PREF_SIZE);
    if (brief) {
      status.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
  }

  List<Node> nodes() {
    return List.of(star, rating, status, note, tags);
  }

  void show(Marks marks) {
    Shown.set(star, marks.starred());
    rating.setText("★ " + marks.rating());
    Shown.set(rating, marks.rating() > 0);
    show(marks.status());
    Shown.set(note, !marks.note().isEmpty());
    Shown.set(tags, !marks.tags().isEmpty());
  }

  private void show(@Nullable WatchStatus now) {
    Shown.set(status, now != null);
    if (now != null) {
      status.setText(words.status(now));
      statusIcon.setIconCode(StatusIcons.of(now));
    }
  }

  private static Label sign(String style, BootstrapIcons icon) {
    var label = new Label("", new FontIcon(icon));
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
