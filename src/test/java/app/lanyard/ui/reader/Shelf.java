package app.lanyard.ui.reader;

import app.lanyard.library.NoteOpener;
import app.lanyard.library.OpenedNote;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Notes to open. */
final class Shelf implements NoteOpener {

  private final Map<Long, OpenedNote> notes = new ConcurrentHashMap<>();
  private final Map<String, Long> links = new ConcurrentHashMap<>();

  Shelf with(OpenedNote note) {
    notes.put(note.row().id(), note);
    return this;
  }

  Shelf linking(String target, long noteId) {
    links.put(target, noteId);
    return this;
  }

  @Override
  public Optional<OpenedNote> open(long noteId) {
    return Optional.ofNullable(notes.get(noteId));
  }

  @Override
  public Optional<Long> resolveLink(long fromNoteId, String target) {
    return Optional.ofNullable(links.get(target));
  }
}
