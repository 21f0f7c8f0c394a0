package app.lanyard.model;

import java.util.Arrays;

/** Where a date was found, best evidence first. The wire names are those of the export format. */
public enum DateOrigin {
  /** A person put it right by hand. */
  CORRECTED("corrected"),
  /** Written beside the thing itself: a table cell, a field, a sentence. */
  STATED("stated"),
  /** Taken from the heading above. */
  HEADING("heading"),
  FRONT_MATTER("front-matter"),
  FILE_NAME("file-name"),
  /** From a dated path or link in the text. */
  PATH_IN_TEXT("path-in-text"),
  /** The span of the event: the day itself is not stated. */
  EVENT("event");

  private final String wireName;

  DateOrigin(String wireName) {
    this.wireName = wireName;
  }

  /** The name used in the library file and in exports. */
  public String wireName() {
    return wireName;
  }

  /**
   * @throws IllegalArgumentException if no origin has that name
   */
  public static DateOrigin ofWireName(String wireName) {
    return Arrays.stream(values())
        .filter(origin -> origin.wireName.equals(wireName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No origin of dates: " + wireName));
  }
}
