package app.lanyard.extract.project;

import java.util.Locale;

/** How a name of a project is told from the words of everyday language. */
enum NameMatch {
  /** In any case: it means nothing else. */
  ANY,
  /** In this very spelling alone. */
  EXACT,
  /** In this spelling, beside something else of its field. */
  CONTEXT,
  /** An everyday word: only if something says outright that the project is meant. */
  EVIDENCE;

  /**
   * Reads the word of the gazetteer.
   *
   * @throws IllegalArgumentException if there is no such kind of match
   */
  static NameMatch of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  boolean isSure() {
    return this == ANY || this == EXACT;
  }
}
