package app.lanyard.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list can be narrowed by, in the order in which a person is offered it. */
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

  /** The facet of that name; nothing if this version knows none. */
  public static Optional<Facet> ofWireName(String name) {
    return Arrays.stream(values()).filter(facet -> facet.wireName().equals(name)).findFirst();
  }

  /** Its name in files, in keys of messages and in the search field. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
