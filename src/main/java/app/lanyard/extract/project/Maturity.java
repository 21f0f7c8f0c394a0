package app.lanyard.extract.project;

import java.util.Locale;

/**
 * How far a project has come: the stages of the Cloud Native Computing Foundation for its own
 * projects, and for all others whether they are worked on.
 */
public enum Maturity {
  GRADUATED,
  INCUBATING,
  SANDBOX,
  ACTIVE,
  ARCHIVED;

  /**
   * Reads the word of the gazetteer.
   *
   * @throws IllegalArgumentException if there is no such maturity
   */
  static Maturity of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
