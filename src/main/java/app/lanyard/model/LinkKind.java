package app.lanyard.model;

import java.util.Locale;

/** What a talk's link leads to. */
public enum LinkKind {
  SCHEDULE,
  RECORDING,
  SLIDES,
  CODE,
  PAPER,
  OTHER;

  /** The name used in the library file and in exports. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if no kind has that name
   */
  public static LinkKind ofWireName(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
