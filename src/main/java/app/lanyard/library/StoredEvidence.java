package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Evidence;
import app.lanyard.store.EvidencePlace;
import app.lanyard.store.ReadSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the places that the index knows, in the kept text of their notes. */
final class StoredEvidence implements EvidenceReader {

  private static final int MAX_LINES = 6;

  private final StoreCalls store;

  StoredEvidence(StoreCalls store) {
    this.store = store;
  }

  @Override
  public Evidence of(EntityKind kind, long id, int limit) {
    return store.read(session -> read(session, kind, id, limit));
  }

  private static Evidence read(ReadSession session, EntityKind kind, long id, int limit) {
    var linesOfNotes = new HashMap<Long, List<String>>();
    List<Evidence.Item> items =
        session.evidence().places(kind, id, limit).stream()
            .map(place -> item(place, lines(session, place.noteId(), linesOfNotes)))
            .toList();
    return new Evidence(items, session.evidence().count(kind, id));
  }

  private static List<String> lines(
      ReadSession session, long noteId, Map<Long, List<String>> linesOfNotes) {
    return linesOfNotes.computeIfAbsent(
        noteId, note -> session.notes().text(note).orElse("").lines().toList());
  }

  private static Evidence.Item item(EvidencePlace place, List<String> lines) {
    int from = Math.min(place.span().startLine() - 1, lines.size());
    int to = Math.min(Math.min(place.span().endLine(), from + MAX_LINES), lines.size());
    return new Evidence.Item(
        place.noteId(),
        place.noteTitle(),
        place.path(),
        place.span(),
        lines.subList(from, Math.max(from, to)),
        place.reason());
  }
}
