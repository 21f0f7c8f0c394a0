package app.lanyard.markdown;

/**
 * Renders a note to HTML that is safe to show: nothing in it runs, and nothing in it loads from
 * elsewhere.
 */
public final class NoteRenderer {

  public RenderedNote render(ParsedNote note) {
    throw new UnsupportedOperationException();
  }
}
