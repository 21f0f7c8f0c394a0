package app.lanyard.model.search;

import java.util.Locale;

/** What a search finds, in the order in which the groups of its results are shown. */
public enum SearchKind {
  TALK("talks"),
  SPEAKER("speakers"),
  PROJECT("projects"),
  EVENT("events"),
  NOTE("notes"),
  ANNOTATION("annotations");

  private final String plural;

  SearchKind(String plural) {
    this.plural = plural;
  }

  /** Its name in answers of the command line and in keys of messages. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is written after {@code in:}. */
  public String plural() {
    return plural;
  }
}
