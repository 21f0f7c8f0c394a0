package app.lanyard.ui.directory;

import app.lanyard.model.TalkRow;

/** One line of the page of a speaker, project or event: it leads to a place in a note. */
sealed interface PageLine {

  /** The note to open, and where. */
  long noteId();

  int line();

  /** A talk that it has. */
  record Talk(TalkRow talk) implements PageLine {
    @Override
    public long noteId() {
      return talk.noteId();
    }

    @Override
    public int line() {
      return talk.line();
    }
  }

  /**
   * A note that speaks of it.
   *
   * @param line the first line that does
   */
  record Note(long noteId, String title, String path, int line) implements PageLine {}
}
