package app.lanyard.ui.controls;

import app.lanyard.model.Marks;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * What the person made of a row of a list, in short; its tooltip says it in full. Most rows have no
 * marks, and the signs are made for the first that has.
 */
public final class MarkBadges extends HBox {

  private final MarkWords words;
  private final LateTip whole = new LateTip(this);
  private boolean brief;
  private @Nullable MarkSigns signs;
  private Marks shown = Marks.NONE;

  public MarkBadges(Messages messages) {
    super(6);
    this.words = new MarkWords(messages);
    getStyleClass().add("mark-badges");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Tells the status by its sign alone, for rows in which much else stands. */
  public MarkBadges brief() {
    brief = true;
    return this;
  }

  public void show(Marks marks) {
    if (marks.equals(shown)) {
      return;
    }
    shown = marks;
    setVisible(!marks.isEmpty());
    if (signs == null) {
      signs = new MarkSigns(words, brief);
      getChildren().setAll(signs.nodes());
    }
    signs.show(marks);
    whole.setText(words.lines(marks));
  }
}
