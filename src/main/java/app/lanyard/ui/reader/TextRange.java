package app.lanyard.ui.reader;

/**
 * A part of a note's rendered text.
 *
 * @param start its first position
 * @param end the position after its last
 */
record TextRange(int start, int end) {

  /** Of "start,end". */
  static TextRange parse(String ends) {
    String[] parts = ends.split(",", 2);
    return new TextRange(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  boolean holds(int position) {
    return start <= position && position < end;
  }

  int length() {
    return end - start;
  }

  /** The same part without white space at its ends; empty if there is nothing else. */
  TextRange trimmed(String text) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new TextRange(first, last);
  }
}
