package app.lanyard.library;

import app.lanyard.markdown.RenderedNote;
import app.lanyard.store.KnownNote;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders notes from their kept text, and keeps the last few: people go back and forth. Safe for
 * use by many threads.
 */
final class RenderedNotes {

  private static final int KEPT = 8;
  private static final int MAX_KEPT_CHARACTERS = 1_000_000;

  private final StoreCalls store;
  private final NoteRendering rendering;
  private final Map<String, RenderedNote> rendered = new LastUsed();

  RenderedNotes(StoreCalls store, NoteRendering rendering) {
    this.store = store;
    this.rendering = rendering;
  }

  /** A note as it was when it was looked up; nothing if the library has no such note any more. */
  Optional<RenderedNote> of(KnownNote note) {
    RenderedNote known = kept(note.sha256());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<RenderedNote> content =
        store.read(session -> session.notes().text(note.id())).map(rendering::render);
    content.ifPresent(fresh -> keep(note.sha256(), fresh));
    return content;
  }

  /** The rendered text of a note that is not kept any more. */
  String textOf(String former) {
    return rendering.render(former).text();
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
