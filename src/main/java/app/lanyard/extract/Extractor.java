package app.lanyard.extract;

import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.Findings;

/** Finds what a note tells of. Safe for use by many threads. */
public final class Extractor {

  /**
   * Grows whenever the same note may give other findings, so that an index made before is made
   * anew.
   */
  public static final int VERSION = 1;

  /**
   * @param note the parsed note
   * @param path its path in its source, with slashes: it may hold a date
   */
  public Findings extract(ParsedNote note, String path) {
    throw new UnsupportedOperationException();
  }
}
