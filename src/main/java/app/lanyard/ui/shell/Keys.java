package app.lanyard.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** Key combinations by their names. */
final class Keys {

  private Keys() {}

  static List<KeyCombination> of(String... names) {
    return Stream.of(names).map(KeyCombination::valueOf).toList();
  }
}
