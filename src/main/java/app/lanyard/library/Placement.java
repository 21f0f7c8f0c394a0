package app.lanyard.library;

import app.lanyard.annotation.Anchor;
import app.lanyard.annotation.Quoting;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.KnownNote;
import app.lanyard.store.PlaceTable.Unplaced;
import app.lanyard.store.WriteSession;
import java.util.List;
import java.util.Optional;

/**
 * Finds where marked texts are in their notes as these are now, and keeps it in the index. Only
 * what is not known is looked for: after a note was changed, after its annotations were, and after
 * the index was made anew.
 */
final class Placement {

  private final StoreCalls store;
  private final RenderedNotes rendered;
  private final NoteAnchoring anchoring;

  Placement(StoreCalls store, RenderedNotes rendered, NoteAnchoring anchoring) {
    this.store = store;
    this.rendered = rendered;
    this.anchoring = anchoring;
  }

  /** Brings all notes in step; annotations that waited for their note are put on it. */
  void all() {
    if (store.read(session -> session.places().hasUnattached())) {
      store.write(
          session -> {
            session.annotationEdits().attachToNotes();
            return session;
          });
    }
    store.read(session -> session.places().notesToPlace()).forEach(this::ofNote);
  }

  /** Brings one note in step. */
  void ofNote(long noteId) {
    List<Unplaced> unplaced = store.read(session -> session.places().toPlace(noteId));
    if (!unplaced.isEmpty()) {
      store.read(session -> session.notes().find(noteId)).ifPresent(note -> place(note, unplaced));
    }
  }

  /** What stands now where an annotation is; nothing if it has no place. */
  Optional<TextQuote> quoteAt(long noteId, String annotationId) {
    ofNote(noteId);
    Optional<PlacedAnnotation> placed =
        store.read(session -> session.places().ofNote(noteId)).stream()
            .filter(PlacedAnnotation::hasPlace)
            .filter(one -> one.annotation().id().equals(annotationId))
            .findFirst();
    return placed.flatMap(
        one ->
            store
                .read(session -> session.notes().find(noteId))
                .flatMap(rendered::of)
                .map(content -> Quoting.of(content.text(), one.start(), one.end())));
  }

  private void place(KnownNote note, List<Unplaced> unplaced) {
    rendered
        .of(note)
        .ifPresent(
            content -> {
              String text = content.text();
              List<TextQuote> quotes = unplaced.stream().map(Unplaced::quote).toList();
              Optional<String> former =
                  store
                      .read(session -> session.places().formerText(note.id()))
                      .map(rendered::textOf);
              List<Anchor> anchors = anchoring.anchor(former, text, quotes);
              store.write(session -> keep(session, note, text, unplaced, anchors));
            });
  }

  private static List<Anchor> keep(
      WriteSession session,
      KnownNote note,
      String text,
      List<Unplaced> unplaced,
      List<Anchor> anchors) {
    for (int i = 0; i < anchors.size(); i++) {
      Anchor anchor = anchors.get(i);
      String current = anchor.start() < 0 ? "" : text.substring(anchor.start(), anchor.end());
      session
          .places()
          .put(
              unplaced.get(i),
              note.sha256(),
              anchor.state(),
              anchor.start(),
              anchor.end(),
              current);
    }
    session.places().forgetFormerText(note.id());
    return anchors;
  }
}
