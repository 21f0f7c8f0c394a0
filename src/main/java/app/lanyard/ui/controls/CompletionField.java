package app.lanyard.ui.controls;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

/**
 * A text field that offers words to complete what is typed. The arrows choose among them, Enter
 * takes the chosen one, Escape puts them away. Any other text may stand in it, too.
 */
public final class CompletionField extends TextField {

  /** Finds what may be meant. */
  @FunctionalInterface
  public interface Lookup {

    /**
     * @param found gets the offers, on the JavaFX thread; not called if a newer text was looked up
     */
    void find(String text, Consumer<List<String>> found);
  }

  private static final int ROWS = 6;
  private static final double ROW_HEIGHT = 30;

  private final Lookup lookup;
  private final Popup popup = new Popup();
  private final ListView<String> offers = new ListView<>();
  private boolean taking;

  public CompletionField(Lookup lookup) {
    this.lookup = lookup;
    offers.setFocusTraversable(false);
    offers.setFixedCellSize(ROW_HEIGHT);
    offers.getStyleClass().addAll("quiet-list", "completions");
    offers.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> take());
    popup.getContent().add(offers);
    popup.setHideOnEscape(true);
    textProperty().addListener(change -> typed());
    focusedProperty().subscribe(this::hideWithoutFocus);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What is offered now; empty if nothing is. */
  public List<String> offered() {
    return popup.isShowing() ? List.copyOf(offers.getItems()) : List.of();
  }

  private void typed() {
    if (!taking && isFocused()) {
      lookup.find(getText().strip(), this::offer);
    }
  }

  private void offer(List<String> found) {
    if (!isFocused() || found.isEmpty() || found.equals(List.of(getText()))) {
      popup.hide();
      return;
    }
    offers.getItems().setAll(found);
    offers.getSelectionModel().clearSelection();
    offers.setPrefSize(getWidth(), Math.min(found.size(), ROWS) * ROW_HEIGHT + 8);
    Bounds field = localToScreen(getBoundsInLocal());
    popup.show(this, field.getMinX(), field.getMaxY() + 2);
  }

  private void hideWithoutFocus(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  private void pressed(KeyEvent event) {
    if (handle(event)) {
      event.consume();
    }
  }

  private boolean handle(KeyEvent event) {
    return switch (event.getCode()) {
      case DOWN, KP_DOWN -> down();
      case UP, KP_UP -> popup.isShowing() && select(-1);
      case ENTER -> popup.isShowing() && take();
      default -> false;
    };
  }

  private boolean down() {
    if (popup.isShowing()) {
      return select(1);
    }
    lookup.find(getText().strip(), this::offer);
    return true;
  }

  private boolean select(int step) {
    int next = offers.getSelectionModel().getSelectedIndex() + step;
    if (next >= 0 && next < offers.getItems().size()) {
      offers.getSelectionModel().select(next);
      offers.scrollTo(next);
    }
    return true;
  }

  private boolean take() {
    String chosen = offers.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen == null) {
      return false;
    }
    taking = true;
    setText(chosen);
    end();
    taking = false;
    return true;
  }
}
