package app.lanyard.library;

import app.lanyard.markdown.RenderedNote;

/** Renders a note's text. */
@FunctionalInterface
interface NoteRendering {
  RenderedNote render(String text);
}
