package app.lanyard.library;

import app.lanyard.model.NoteRow;
import java.util.Optional;

/** Opens notes from their kept text. */
final class StoredNoteOpener implements NoteOpener {

  private final StoreCalls store;
  private final RenderedNotes rendered;

  StoredNoteOpener(StoreCalls store, RenderedNotes rendered) {
    this.store = store;
    this.rendered = rendered;
  }

  @Override
  public Optional<OpenedNote> open(long noteId) {
    return store.read(session -> session.noteList().find(noteId)).flatMap(this::open);
  }

  @Override
  public Optional<Long> resolveLink(long fromNoteId, String target) {
    return store
        .read(session -> session.noteList().find(fromNoteId))
        .flatMap(
            from ->
                new NoteLinks(store.read(session -> session.noteList().all()))
                    .resolve(from, target));
  }

  private Optional<OpenedNote> open(NoteRow row) {
    return store
        .read(session -> session.notes().find(row.id()))
        .flatMap(note -> rendered.of(note).map(content -> new OpenedNote(row, content)));
  }
}
