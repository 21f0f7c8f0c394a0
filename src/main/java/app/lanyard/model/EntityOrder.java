package app.lanyard.model;

import java.util.Locale;

/** What a list of speakers, projects or events goes by. */
public enum EntityOrder {
  /** By name; events by their dates, newest first, those without a date last. */
  USUAL,
  /** Those with the most talks first. */
  TALKS,
  /** Those that turned up last first. */
  LATEST;

  /** Its name in keys of messages. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
