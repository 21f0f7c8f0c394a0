package app.lanyard.search;

/**
 * A value, a word or a phrase in the text of a query.
 *
 * @param start where it begins, its quote included
 * @param end where it ends, exclusive, its quote included
 * @param text without quotes
 * @param closed whether it has a closing quote, or needs none
 */
record Part(int start, int end, String text, boolean quoted, boolean closed) {

  boolean isBlank() {
    return text.isBlank();
  }
}
