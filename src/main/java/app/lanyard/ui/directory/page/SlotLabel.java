package app.lanyard.ui.directory.page;

import app.lanyard.model.TalkTime;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** When a row of a programme begins, and below it when it ends. */
final class SlotLabel extends VBox {

  private static final double WIDTH = 64;

  private final PageWords words;
  private final Label start = new Label();
  private final Label end = new Label();

  SlotLabel(PageWords words) {
    this.words = words;
    start.getStyleClass().add("slot-start");
    end.getStyleClass().add("secondary");
    getStyleClass().add("slot-label");
    setAlignment(Pos.TOP_LEFT);
    setMaxHeight(USE_PREF_SIZE);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    getChildren().addAll(start, end);
  }

  void show(@Nullable TalkTime slot) {
    start.setText(slot == null ? "" : words.dates().time(slot.start()));
    end.setText(slot == null ? "" : slot.knownEnd().map(words.dates()::time).orElse(""));
    end.setManaged(!end.getText().isEmpty());
  }
}
