package app.lanyard.ui.reader;

import app.lanyard.library.OpenedNote;

/**
 * A note with the page to read it on.
 *
 * @param html the whole document, in light colours
 */
record ReadPage(OpenedNote note, String html) {

  long noteId() {
    return note.row().id();
  }

  /** The document in the colours it is to be seen in first, so that it never flashes. */
  String html(boolean dark) {
    return dark ? html.replaceFirst("<html", "<html class=\"dark\"") : html;
  }
}
