package app.lanyard.model;

import java.util.Locale;

/** What a person did in a talk. */
public enum SpeakerRole {
  SPEAKER,
  MODERATOR,
  PANELIST,
  HOST,
  CHAIR;

  /** The name used in the library file and in exports. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if no role has that name
   */
  public static SpeakerRole ofWireName(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
