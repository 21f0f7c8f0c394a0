package app.lanyard.model;

import java.util.Locale;

/** The kinds of things that notes tell of, and that a person can put right. */
public enum EntityKind {
  TALK("talk"),
  EVENT("event"),
  SPEAKER("speaker"),
  PROJECT("project");

  private final String wireName;

  EntityKind(String wireName) {
    this.wireName = wireName;
  }

  /** The name used in the library file, in keys of messages and in {@code lanyard:} targets. */
  public String wireName() {
    return wireName;
  }

  /**
   * @throws IllegalArgumentException if no kind has that name
   */
  public static EntityKind ofWireName(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }
}
