package app.lanyard.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the person can do, said once for menu, button, key and the list of keys.
 *
 * @param id a short name, which also becomes the id of its button
 * @param text what it does, in the person's words
 * @param keys the keys that do it, the one to show first
 * @param enabled whether it can be done now
 */
public record Action(
    String id,
    ActionGroup group,
    String text,
    Ikon icon,
    List<KeyCombination> keys,
    Runnable handler,
    ObservableValue<Boolean> enabled) {

  public Action {
    keys = List.copyOf(keys);
  }

  /** Does it, if it can be done now. */
  public void fire() {
    if (enabled.getValue()) {
      handler.run();
    }
  }
}
