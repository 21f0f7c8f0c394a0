package app.lanyard.ui.reader;

/** Where in a note to be. */
sealed interface Place {

  /** The beginning. */
  record Top() implements Place {}

  /**
   * Where a line of the file stands.
   *
   * @param number counted from 1
   */
  record Line(int number) implements Place {}

  /**
   * An element that a link names.
   *
   * @param id the element's id
   */
  record Anchor(String id) implements Place {}

  /**
   * Where a person was before.
   *
   * @param top how far the page was scrolled, in its own pixels
   */
  record Offset(double top) implements Place {}
}
