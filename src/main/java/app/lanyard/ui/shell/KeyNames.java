package app.lanyard.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** The names of keys as they are printed on the keyboard. */
public final class KeyNames {

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

  private KeyNames() {}

  /** The key that takes back what was done last. */
  public static String ofUndo() {
    return of(EditActions.UNDO_KEY);
  }

  /** "Ctrl+Shift+L". */
  public static String of(KeyCombination key) {
    return String.join("+", parts(key));
  }

  /** "Ctrl", "Shift", "L". */
  static List<String> parts(KeyCombination key) {
    var parts = new ArrayList<String>();
    addIf(parts, key.getShortcut(), MAC ? "⌘" : "Ctrl");
    addIf(parts, key.getControl(), "Ctrl");
    addIf(parts, key.getAlt(), MAC ? "⌥" : "Alt");
    addIf(parts, key.getShift(), MAC ? "⇧" : "Shift");
    parts.add(keyName(key));
    return parts;
  }

  private static void addIf(List<String> parts, ModifierValue modifier, String name) {
    if (modifier == ModifierValue.DOWN) {
      parts.add(name);
    }
  }

  private static String keyName(KeyCombination key) {
    return switch (key) {
      case KeyCodeCombination code ->
          switch (code.getCode()) {
            case PLUS, EQUALS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case ESCAPE -> "Esc";
            case DELETE -> "Del";
            case COMMA -> ",";
            case PERIOD -> ".";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            default -> code.getCode().getName();
          };
      case KeyCharacterCombination character -> character.getCharacter();
      default -> key.getDisplayText();
    };
  }
}
