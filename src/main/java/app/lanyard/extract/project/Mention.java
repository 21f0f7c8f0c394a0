package app.lanyard.extract.project;

import app.lanyard.extract.text.Prose;

/**
 * A place of a note where a name stands that may be a project's.
 *
 * @param start the first position of the name in the {@link Prose}
 * @param end the position after it
 * @param asSpelled whether it has the very letters of its spelling
 */
record Mention(int start, int end, Spelling spelling, boolean asSpelled) {

  KnownProject project() {
    return spelling.project();
  }

  /** Whether the project's name has no capital, so that it looks like the everyday word. */
  boolean isSmall() {
    return spelling.isSmall();
  }

  /** Whether it needs no evidence beside it. */
  boolean isSure() {
    return spelling.match().isSure();
  }
}
