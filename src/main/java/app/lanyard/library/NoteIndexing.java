package app.lanyard.library;

import app.lanyard.library.join.KeyedFindings;
import app.lanyard.store.IndexedNote;
import app.lanyard.store.KnownNote;

/** Makes what the index is to hold of a note. */
final class NoteIndexing {

  private NoteIndexing() {}

  static IndexedNote of(KnownNote note, String text, KeyedFindings findings) {
    return new IndexedNote(
        note.id(),
        note.sourceId(),
        note.path(),
        note.sha256(),
        text,
        findings.facts(),
        findings.events(),
        findings.talks(),
        findings.projects(),
        findings.people(),
        findings.problems());
  }
}
