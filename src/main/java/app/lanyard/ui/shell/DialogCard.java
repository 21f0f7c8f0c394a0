package app.lanyard.ui.shell;

import app.lanyard.ui.controls.Wrapping;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A card in front of the window, which keeps the keyboard while it is there. */
final class DialogCard extends VBox {

  private static final double WIDTH = 560;

  private final Card card;
  private final Runnable hide;

  /**
   * @param hide takes the card away if it has no cancel button to do so
   */
  DialogCard(Card card, Runnable hide) {
    super(16);
    this.card = card;
    this.hide = hide;
    getStyleClass().add("dialog-card");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    var heading = new Label(card.title());
    Wrapping.on(heading);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.getStyleClass().add("dialog-title");
    var foot = new HBox(8);
    foot.getChildren().addAll(card.buttons());
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(heading, card.body(), foot);
    VBox.setVgrow(card.body(), Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What scrolls has its content only once it is laid out. */
  void focusFirst() {
    applyCss();
    layout();
    card.firstFocus().requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      goRound(event);
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      cancel();
    }
  }

  /** At its ends Tab goes to the other end of the card, and not to the window behind. */
  private void goRound(KeyEvent event) {
    List<Node> stops = FirstFocus.all(this).toList();
    Node from = event.isShiftDown() ? stops.getFirst() : stops.getLast();
    Node to = event.isShiftDown() ? stops.getLast() : stops.getFirst();
    Node owner = getScene().getFocusOwner();
    if (from.equals(owner) || !stops.contains(owner)) {
      event.consume();
      to.requestFocus();
    }
  }

  private void cancel() {
    Optional<Button> button = card.buttons().stream().filter(Button::isCancelButton).findFirst();
    button.ifPresentOrElse(Button::fire, hide);
  }
}
