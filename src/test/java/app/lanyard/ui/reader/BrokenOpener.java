package app.lanyard.ui.reader;

import app.lanyard.library.LibraryException;
import app.lanyard.library.NoteOpener;
import app.lanyard.library.OpenedNote;
import java.util.Optional;

/** A library that can't be read. */
final class BrokenOpener implements NoteOpener {

  @Override
  public Optional<OpenedNote> open(long noteId) {
    throw new LibraryException("disk gone");
  }

  @Override
  public Optional<Long> resolveLink(long fromNoteId, String target) {
    throw new LibraryException("disk gone");
  }
}
