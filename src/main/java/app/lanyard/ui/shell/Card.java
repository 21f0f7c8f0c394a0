package app.lanyard.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * What stands in a card in front of the window.
 *
 * @param buttons from left to right; Enter presses the default button, Escape the cancel button
 * @param firstFocus what the keyboard is put onto
 * @param asks whether the person writes in it, which a click beside the card must not undo
 */
public record Card(String title, Node body, List<Button> buttons, Node firstFocus, boolean asks) {

  public Card {
    buttons = List.copyOf(buttons);
  }
}
