package app.lanyard.ui.shell;

import java.util.Arrays;
import java.util.Locale;

/** What a person asks of the colours. */
public enum ThemeChoice {
  SYSTEM,
  LIGHT,
  DARK;

  /** The name used in the settings and in message keys. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice of that name, or {@code SYSTEM} if there is none. */
  static ThemeChoice ofWireName(String wireName) {
    return Arrays.stream(values())
        .filter(choice -> choice.wireName().equals(wireName))
        .findFirst()
        .orElse(SYSTEM);
  }
}
