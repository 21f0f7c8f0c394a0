package app.lanyard.model;

import java.util.Locale;

/** What a list of talks can be narrowed by, in the order in which a person is offered it. */
public enum Facet {
  EVENT,
  SERIES,
  YEAR,
  KIND,
  SPEAKER,
  ORGANISATION,
  PROJECT,
  TAG,
  LANGUAGE,
  SOURCE,
  /** What a talk has: {@code recording}, {@code slides}. */
  HAS,
  /** What the person made of it: {@code starred}, {@code annotated}. */
  IS;

  /** Its name in files, in keys of messages and in the search field. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
