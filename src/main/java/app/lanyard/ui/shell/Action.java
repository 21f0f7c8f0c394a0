package app.lanyard.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something the person can do, said once for menu, button, key and the list of keys.
 *
 * @param id a short name, which also becomes the id of its button
 * @param text what it does, in the person's words
 * @param label what it would do right now, if that says more than {@code text}
 * @param keys the keys that do it, the one to show first
 * @param enabled whether it can be done now
 */
public record Action(
    String id,
    ActionGroup group,
    String text,
    ObservableValue<String> label,
    Ikon icon,
    List<KeyCombination> keys,
    Runnable handler,
    ObservableValue<Boolean> enabled) {

  public Action {
    keys = List.copyOf(keys);
  }

  public Action(
      String id,
      ActionGroup group,
      String text,
      Ikon icon,
      List<KeyCombination> keys,
      Runnable handler,
      ObservableValue<Boolean> enabled) {
    this(id, group, text, new ReadOnlyStringWrapper(text), icon, keys, handler, enabled);
  }

  /** The same action, which can't be done while {@code other} is. */
  Action restingWhile(ObservableValue<Boolean> other) {
    var never = new ReadOnlyBooleanWrapper(false);
    return new Action(
        id,
        group,
        text,
        label,
        icon,
        keys,
        handler,
        other.flatMap(rests -> rests ? never : enabled));
  }

  /** Does it, if it can be done now. */
  public void fire() {
    if (enabled.getValue()) {
      handler.run();
    }
  }
}
