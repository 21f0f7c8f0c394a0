package app.lanyard.markdown;

/** Parses a note. Any text is a note: what is broken in it is reported, and the rest is parsed. */
public final class NoteParser {

  public ParsedNote parse(String text) {
    throw new UnsupportedOperationException();
  }
}
