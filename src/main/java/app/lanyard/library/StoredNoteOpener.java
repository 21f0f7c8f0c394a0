package app.lanyard.library;

import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.NoteRow;
import app.lanyard.store.KnownNote;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens notes from their kept text, and keeps the last few as rendered: people go back and forth.
 */
final class StoredNoteOpener implements NoteOpener {

  private static final int KEPT = 8;
  private static final int MAX_KEPT_CHARACTERS = 1_000_000;

  private final StoreCalls store;
  private final NoteRendering rendering;
  private final Map<String, RenderedNote> rendered = new LastUsed();

  StoredNoteOpener(StoreCalls store, NoteRendering rendering) {
    this.store = store;
    this.rendering = rendering;
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
        .flatMap(note -> content(note).map(content -> new OpenedNote(row, content)));
  }

  private Optional<RenderedNote> content(KnownNote note) {
    RenderedNote known = kept(note.sha256());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<RenderedNote> content =
        store.read(session -> session.notes().text(note.id())).map(rendering::render);
    content.ifPresent(fresh -> keep(note.sha256(), fresh));
    return content;
  }

  private synchronized @Nullable RenderedNote kept(String sha256) {
    return rendered.get(sha256);
  }

  private synchronized void keep(String sha256, RenderedNote note) {
    if (note.html().length() <= MAX_KEPT_CHARACTERS) {
      rendered.put(sha256, note);
    }
  }

  private static final class LastUsed extends LinkedHashMap<String, RenderedNote> {

    private static final long serialVersionUID = 1L;

    LastUsed() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, RenderedNote> eldest) {
      return size() > KEPT;
    }
  }
}
