package app.lanyard.model.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something was marked, by the names of the W3C Web Annotation Data Model (3.3.5). */
public enum Motivation {
  HIGHLIGHTING,
  /** A thought that was written down, with a marked text or without. */
  COMMENTING,
  /** A star. */
  BOOKMARKING,
  /** A rating. */
  ASSESSING,
  /** How far the person has come with a talk. */
  CLASSIFYING;

  /** The one of that name in files; nothing if this version knows none. */
  public static Optional<Motivation> ofWireName(String name) {
    return Arrays.stream(values()).filter(known -> known.wireName().equals(name)).findFirst();
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
