package app.lanyard.ui.reader;

/**
 * What a search in the page found.
 *
 * @param count how many places, at most as many as were asked for
 * @param first the first of them, from 0, at or below the top of what is seen; -1 if there is none
 */
record Hits(int count, int first) {

  static final Hits NONE = new Hits(0, -1);
}
