package app.lanyard.ui.reader;

import app.lanyard.library.EntityLinks;
import app.lanyard.library.NoteOpener;
import app.lanyard.model.EntityLink;
import java.util.List;
import java.util.Optional;

/** Opens notes and builds their pages; called off the JavaFX thread. */
final class ReadPageLoader {

  private static final int MOST_NAMES = 300;

  private final NoteOpener opener;
  private final EntityLinks links;
  private final ReaderPage page;

  ReadPageLoader(NoteOpener opener, EntityLinks links, ReaderPage page) {
    this.opener = opener;
    this.links = links;
    this.page = page;
  }

  /**
   * The page, or nothing if the library has no such note (any more).
   *
   * @param marked whether the names in it lead to what the library knows
   */
  Optional<ReadPage> load(long noteId, boolean marked) {
    return opener
        .open(noteId)
        .map(note -> new ReadPage(note, page.html(note, links(noteId, marked))));
  }

  private List<EntityLink> links(long noteId, boolean marked) {
    return marked ? links.ofNote(noteId, MOST_NAMES) : List.of();
  }
}
