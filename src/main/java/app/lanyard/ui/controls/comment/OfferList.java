package app.lanyard.ui.controls.comment;

import app.lanyard.model.search.SearchHit;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.Window;

/** The list that is shown below a name that is typed, while the keyboard stays in the text. */
final class OfferList {

  private static final double WIDTH = 340;
  private static final double ROW_HEIGHT = 42;
  private static final int ROWS = 6;
  private static final double FRAME = 10;

  private final TextArea area;
  private final ListView<SearchHit> offers = new ListView<>();
  private final Popup popup = new Popup();

  /**
   * @param keys tells whether a key was meant for the list: it is asked before anything in the
   *     window, as a card closes by Escape and goes round by Tab itself
   * @param onChosen gets what was clicked
   */
  OfferList(
      TextArea area, Predicate<KeyEvent> keys, Consumer<SearchHit> onChosen, Messages messages) {
    this.area = area;
    offers.setId("link-offers");
    offers.setAccessibleText(messages.get("comment.offers"));
    offers.setFocusTraversable(false);
    offers.setFixedCellSize(ROW_HEIGHT);
    offers.setCellFactory(view -> new OfferCell(messages));
    offers.getStyleClass().addAll("quiet-list", "completions");
    offers.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> chosen().ifPresent(onChosen));
    popup.getContent().add(offers);
    popup.setHideOnEscape(false);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    askBefore(
        event -> {
          if (keys.test(event)) {
            event.consume();
          }
        });
  }

  private void askBefore(EventHandler<KeyEvent> filter) {
    popup.showingProperty().addListener((showing, was, is) -> listen(filter, is));
  }

  private void listen(EventHandler<KeyEvent> filter, boolean showing) {
    Window window = popup.getOwnerWindow();
    if (window == null) {
      return;
    }
    window.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
    if (showing) {
      window.addEventFilter(KeyEvent.KEY_PRESSED, filter);
    }
  }

  /**
   * @param at the place in the text to show it below
   */
  void show(List<SearchHit> found, int at) {
    if (found.isEmpty()) {
      hide();
      return;
    }
    offers.getItems().setAll(found);
    offers.getSelectionModel().selectFirst();
    offers.setPrefSize(WIDTH, Math.min(found.size(), ROWS) * ROW_HEIGHT + FRAME);
    offers.scrollTo(0);
    Point2D below = below(at);
    popup.show(area, below.getX(), below.getY());
  }

  void hide() {
    popup.hide();
  }

  Optional<SearchHit> chosen() {
    return Optional.ofNullable(offers.getSelectionModel().getSelectedItem());
  }

  /** Goes round at its ends. */
  boolean move(int step) {
    int next =
        Math.floorMod(
            offers.getSelectionModel().getSelectedIndex() + step, offers.getItems().size());
    offers.getSelectionModel().select(next);
    offers.scrollTo(next);
    return true;
  }

  private Point2D below(int at) {
    if (area.getSkin() instanceof TextAreaSkin skin) {
      Rectangle2D sign = skin.getCharacterBounds(at);
      if (sign != null) {
        return area.localToScreen(sign.getMinX(), sign.getMaxY() + 4);
      }
    }
    Bounds whole = area.localToScreen(area.getBoundsInLocal());
    return new Point2D(whole.getMinX(), whole.getMaxY());
  }
}
