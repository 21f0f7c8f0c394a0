package app.lanyard.model;

import java.util.Locale;

/** What sort of session a talk is. */
public enum TalkKind {
  TALK,
  KEYNOTE,
  PANEL,
  LIGHTNING,
  TUTORIAL,
  WORKSHOP,
  DEMO,
  OPENING,
  CLOSING,
  INTERVIEW,
  POSTER,
  BOF;

  /** The name used in the library file and in exports. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if no kind has that name
   */
  public static TalkKind ofWireName(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
