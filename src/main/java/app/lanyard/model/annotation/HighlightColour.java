package app.lanyard.model.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colours of highlights. Each is told apart by its pattern too. */
public enum HighlightColour {
  YELLOW,
  GREEN,
  BLUE,
  PINK,
  PURPLE;

  /** The one of that name in files; nothing if this version knows none. */
  public static Optional<HighlightColour> ofWireName(String name) {
    return Arrays.stream(values()).filter(known -> known.wireName().equals(name)).findFirst();
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
