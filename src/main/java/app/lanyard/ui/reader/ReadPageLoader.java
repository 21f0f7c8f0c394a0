package app.lanyard.ui.reader;

import app.lanyard.library.NoteOpener;
import java.util.Optional;

/** Opens notes and builds their pages; called off the JavaFX thread. */
final class ReadPageLoader {

  private final NoteOpener opener;
  private final ReaderPage page;

  ReadPageLoader(NoteOpener opener, ReaderPage page) {
    this.opener = opener;
    this.page = page;
  }

  /** The page, or nothing if the library has no such note (any more). */
  Optional<ReadPage> load(long noteId) {
    return opener.open(noteId).map(note -> new ReadPage(note, page.html(note)));
  }
}
