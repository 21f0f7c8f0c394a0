package app.lanyard.ui.correction;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A box to choose one of a few from. */
final class Choices {

  private Choices() {}

  /**
   * @param words what each of them is called
   */
  static <T> ComboBox<T> of(T[] values, Function<T, String> words) {
    var box = new ComboBox<T>();
    box.getItems().addAll(values);
    box.setVisibleRowCount(values.length);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return box.getItems().stream()
                .filter(value -> words.apply(value).equals(text))
                .findFirst()
                .orElse(null);
          }
        });
    return box;
  }
}
