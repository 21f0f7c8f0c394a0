package app.lanyard.extract;

import app.lanyard.model.SourceSpan;

/** Finds the lines of titles that data lists, in the order of the note. */
final class TitleLines {

  private final String text;
  private final SourceSpan otherwise;
  private int position;
  private int line = 1;

  /**
   * @param otherwise for a title that is written otherwise in the text, with escapes or folded
   */
  TitleLines(String text, SourceSpan otherwise) {
    this.text = text;
    this.otherwise = otherwise;
  }

  SourceSpan of(String title) {
    int found = text.indexOf(title, position);
    if (found < 0) {
      return otherwise;
    }
    for (int i = position; i < found; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    position = found;
    return SourceSpan.line(line);
  }
}
