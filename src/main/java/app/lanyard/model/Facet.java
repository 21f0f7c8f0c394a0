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
  IS,
  /** How far the person has come with a talk. */
  STATUS,
  /** The stars of the person's rating: {@code 1} to {@code 5}. */
  RATING,
  /** The tags that the person gave. */
  LABEL;

  /** The facet of that name; nothing if this version knows none. */
  public static Optional<Facet> ofWireName(String name) {
    return Arrays.stream(values()).filter(facet -> facet.wireName().equals(name)).findFirst();
  }

  /** Whether it is what the person made of things, and not what notes tell of them. */
  public boolean isPersonal() {
    return switch (this) {
      case IS, STATUS, RATING, LABEL -> true;
      case EVENT, SERIES, YEAR, KIND, SPEAKER, ORGANISATION, PROJECT, TAG, LANGUAGE, SOURCE, HAS ->
          false;
    };
  }

  /** Its name in files, in keys of messages and in the search field. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
