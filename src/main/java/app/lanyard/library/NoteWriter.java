package app.lanyard.library;

import app.lanyard.library.join.Joiner;
import app.lanyard.library.join.KeyedFindings;
import app.lanyard.source.NoteFile;
import app.lanyard.source.NoteText;
import app.lanyard.store.KnownNote;
import app.lanyard.store.NoteContent;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the notes of one source that were read. */
final class NoteWriter {

  private final long sourceId;
  private final MissingNotes missing;
  private final Joiner joiner;
  private final Clock clock;

  NoteWriter(long sourceId, MissingNotes missing, Joiner joiner, Clock clock) {
    this.sourceId = sourceId;
    this.missing = missing;
    this.joiner = joiner;
    this.clock = clock;
  }

  /** Writes a batch in the transaction at hand. */
  ImportTally write(WriteSession session, List<ReadNote> batch) {
    var touched = new TouchedKeys();
    ImportTally tally = ImportTally.NOTHING;
    for (ReadNote note : batch) {
      session.problems().clear(sourceId, note.plan().file().path());
      session.problems().add(sourceId, note.problems());
      tally = tally.plus(write(session, note, touched));
    }
    joiner.join(session, touched);
    return tally;
  }

  private ImportTally write(WriteSession session, ReadNote note, TouchedKeys touched) {
    KnownNote known = note.plan().known();
    NoteText text = note.text();
    if (text == null) {
      return known == null ? ImportTally.NOTHING : ImportTally.UNCHANGED;
    }
    NoteContent content = content(note.plan().file(), text);
    KeyedFindings findings = note.findings();
    if (findings == null) {
      session.notes().confirm(knownId(known), content, clock.instant());
      return ImportTally.UNCHANGED;
    }
    if (known != null) {
      put(session, known.id(), content, findings, touched);
      return ImportTally.CHANGED;
    }
    return missing
        .takeMovedTo(content.path(), content.sha256())
        .map(moved -> put(session, moved.id(), content, findings, touched))
        .map(moved -> ImportTally.UNCHANGED)
        .orElseGet(() -> add(session, content, findings, touched));
  }

  private static long knownId(@Nullable KnownNote known) {
    if (known == null) {
      throw new IllegalStateException("A new note was not studied");
    }
    return known.id();
  }

  private ImportTally add(
      WriteSession session, NoteContent content, KeyedFindings findings, TouchedKeys touched) {
    long id = session.notes().add(sourceId, content, clock.instant());
    index(session, id, content, findings, touched);
    return ImportTally.FRESH;
  }

  private long put(
      WriteSession session,
      long id,
      NoteContent content,
      KeyedFindings findings,
      TouchedKeys touched) {
    session.notes().change(id, content, clock.instant());
    index(session, id, content, findings, touched);
    return id;
  }

  private void index(
      WriteSession session,
      long id,
      NoteContent content,
      KeyedFindings findings,
      TouchedKeys touched) {
    var note =
        new KnownNote(
            id,
            sourceId,
            content.path(),
            content.sha256(),
            content.size(),
            content.modified(),
            false);
    session.findings().replace(NoteIndexing.of(note, content.text(), findings), touched);
  }

  private static NoteContent content(NoteFile file, NoteText text) {
    return new NoteContent(
        file.path(),
        text.text(),
        text.sha256(),
        text.charset(),
        file.size(),
        FileTimes.nanos(file.modified()));
  }
}
