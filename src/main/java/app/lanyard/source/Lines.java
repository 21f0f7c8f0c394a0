package app.lanyard.source;

/** Counts lines. They end at a line feed, a carriage return, or both (CommonMark 0.31, 2.1). */
final class Lines {

  private Lines() {}

  /** The line that an offset lies in, counted from 1. */
  static int lineAt(CharSequence text, int offset) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      char unit = text.charAt(at);
      boolean crOfCrLf = unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (unit == '\n' || (unit == '\r' && !crOfCrLf)) {
        line++;
      }
    }
    return line;
  }
}
