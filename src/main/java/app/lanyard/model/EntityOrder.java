package app.lanyard.model;

import java.util.Locale;

/** What a list of speakers, projects or events goes by; those alike go by name. */
public enum EntityOrder {
  NAME,
  /** Those with the most talks first; for projects, those that the most notes speak of. */
  TALKS,
  /**
   * Those that turned up last first, and last of all those without a date: a speaker's talks, an
   * event's own dates, the notes that speak of a project.
   */
  LATEST;

  /** Its name in keys of messages. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a list goes by as long as nobody chose another order. */
  public static EntityOrder usual(EntityKind kind) {
    return kind == EntityKind.EVENT ? LATEST : NAME;
  }
}
