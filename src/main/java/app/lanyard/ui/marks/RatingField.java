package app.lanyard.ui.marks;

import app.lanyard.model.Marks;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.text.Messages;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.Rating;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A rating that is given with the mouse, the arrow keys or the digits, and can be taken back. */
final class RatingField extends HBox {

  private final IntConsumer onRating;
  private final Messages messages;
  private final Rating stars = new Rating(Marks.BEST, 0);
  private final Label words = new Label();
  private final Button clear;
  private boolean showing;

  /**
   * @param onRating gets what the person chose, 0 for none
   */
  RatingField(IntConsumer onRating, Messages messages) {
    super(8);
    this.onRating = onRating;
    this.messages = messages;
    this.clear =
        IconButtons.button(BootstrapIcons.X, messages.get("marks.rating.clear"), () -> choose(0));
    clear.setId("marks-unrate");
    stars.setId("marks-rating");
    stars.setFocusTraversable(true);
    stars.setTooltip(new Tooltip(messages.get("marks.rating.hint")));
    words.getStyleClass().add("secondary");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(stars, words, clear);
    stars.ratingProperty().addListener((rating, old, now) -> chosen(now));
    stars.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    stars.setOnMousePressed(event -> stars.requestFocus());
  }

  void show(int rating) {
    showing = true;
    stars.setRating(rating);
    showing = false;
    String text =
        rating == 0
            ? messages.get("marks.rating.none")
            : messages.get("marks.rating.of", rating, Marks.BEST);
    words.setText(text);
    stars.setAccessibleText(messages.get("marks.rating") + ", " + text);
    clear.setDisable(rating == 0);
  }

  private void chosen(Number rating) {
    if (!showing) {
      onRating.accept(rating.intValue());
    }
  }

  private void pressed(KeyEvent event) {
    int now = (int) stars.getRating();
    int wanted = wanted(event.getCode(), now);
    if (wanted >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      choose(Math.min(wanted, Marks.BEST));
    }
  }

  /** What a key asks for; below 0 if it asks for nothing. */
  private static int wanted(KeyCode key, int now) {
    return switch (key) {
      case RIGHT, UP, PLUS, ADD -> now + 1;
      case LEFT, DOWN, MINUS, SUBTRACT -> Math.max(0, now - 1);
      case DELETE, BACK_SPACE, DIGIT0, NUMPAD0, HOME -> 0;
      case DIGIT1, NUMPAD1 -> 1;
      case DIGIT2, NUMPAD2 -> 2;
      case DIGIT3, NUMPAD3 -> 3;
      case DIGIT4, NUMPAD4 -> 4;
      case DIGIT5, NUMPAD5, END -> Marks.BEST;
      default -> -1;
    };
  }

  private void choose(int rating) {
    stars.setRating(rating);
  }
}
