package app.lanyard.model.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be asked of one trait of a thing, as {@code speaker:ada}. Values that are names match by
 * the beginnings of their words.
 */
public enum Operator {
  SPEAKER,
  PROJECT,
  EVENT,
  SERIES,
  ORG,
  YEAR,
  KIND,
  TAG,
  LANG,
  SOURCE,
  /** From the first day of what is named on, that day included. */
  AFTER,
  /** Until the day before the first day of what is named. */
  BEFORE,
  ON,
  HAS,
  IS,
  /** How far the person has come with a talk. */
  STATUS,
  /** Their rating, 1 to 5. */
  RATING,
  /** Which kinds of results to show. */
  IN;

  /** Its name, as it is written before the colon. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this name, whatever its case. */
  public static Optional<Operator> ofWireName(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.wireName().equals(wanted)).findFirst();
  }

  /** Whether it means anything for results of this kind; other kinds are left out of an answer. */
  public boolean appliesTo(SearchKind kind) {
    return switch (kind) {
      case TALK -> true;
      case SPEAKER -> this == SPEAKER || this == ORG || isOfAll();
      case PROJECT -> this == PROJECT || isOfAll();
      case EVENT -> this == EVENT || this == SERIES || isDate() || isOfAll();
      case NOTE ->
          !(this == SERIES || this == ORG || this == KIND || this == HAS || this == STATUS);
      case ANNOTATION -> isDate() || this == TAG || this == IS || this == IN;
    };
  }

  private boolean isOfAll() {
    return this == IS || this == RATING || this == IN;
  }

  /** Whether its values are days, months or years. */
  public boolean isDate() {
    return this == YEAR || this == AFTER || this == BEFORE || this == ON;
  }

  /** Whether a talk has one value of it at most, so that several of them can only mean "either". */
  public boolean isSingleValued() {
    return switch (this) {
      case EVENT, SERIES, YEAR, KIND, LANG, ON, STATUS, RATING, IN -> true;
      default -> false;
    };
  }
}
