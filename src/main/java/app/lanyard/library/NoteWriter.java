package app.lanyard.library;

import app.lanyard.library.join.Joiner;
import app.lanyard.library.join.KeyedFindings;
import app.lanyard.source.NoteFile;
import app.lanyard.source.NoteText;
import app.lanyard.store.KnownNote;
import app.lanyard.store.NoteContent;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the notes of one source that were read. */
final class NoteWriter {

  private final long sourceId;
  private final MissingNotes missing;
  private final Joiner joiner;
  private final Instant began;

  /**
   * @param began when the import began, before the files were looked at
   */
  NoteWriter(long sourceId, MissingNotes missing, Joiner joiner, Instant began) {
    this.sourceId = sourceId;
    this.missing = missing;
    this.joiner = joiner;
    this.began = began;
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
    KnownNote known = known(session, note.plan());
    NoteText text = note.text();
    if (text == null) {
      return known == null ? ImportTally.NOTHING : ImportTally.UNCHANGED;
    }
    NoteContent content = content(note.plan().file(), text);
    if (known != null && known.sha256().equals(content.sha256())) {
      session.notes().confirm(known.id(), content, began);
      session.findings().touchPages(known.id(), touched);
      return ImportTally.UNCHANGED;
    }
    KeyedFindings findings = Objects.requireNonNull(note.findings(), "a note that was not studied");
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

  /** Another process may have imported the file since this one looked. */
  private @Nullable KnownNote known(WriteSession session, PlannedNote plan) {
    return plan.known() != null
        ? plan.known()
        : session.notes().findByPath(sourceId, plan.file().path()).orElse(null);
  }

  private ImportTally add(
      WriteSession session, NoteContent content, KeyedFindings findings, TouchedKeys touched) {
    long id = session.notes().add(sourceId, content, began);
    index(session, id, content, findings, touched);
    return ImportTally.FRESH;
  }

  private long put(
      WriteSession session,
      long id,
      NoteContent content,
      KeyedFindings findings,
      TouchedKeys touched) {
    session.places().keepFormerText(id);
    session.notes().change(id, content, began);
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
            began,
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
