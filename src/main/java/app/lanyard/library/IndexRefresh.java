package app.lanyard.library;

import app.lanyard.library.join.Joiner;
import app.lanyard.library.join.NoteKeys;
import app.lanyard.model.Findings;
import app.lanyard.store.IndexedNote;
import app.lanyard.store.KnownNote;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Makes anew, from the kept text, what the index lacks or holds of an earlier state. */
final class IndexRefresh {

  private final StoreCalls store;
  private final NoteStudy study;
  private final Joiner joiner;

  IndexRefresh(StoreCalls store, NoteStudy study, Joiner joiner) {
    this.store = store;
    this.study = study;
    this.joiner = joiner;
  }

  /** Does nothing if the index is up to date. If cancelled, the next call goes on from there. */
  void run(ImportListener listener) {
    store.write(this::bringInStep);
    List<KnownNote> outdated = store.read(session -> session.notes().notIndexed());
    if (!outdated.isEmpty()) {
      store.inBulk(() -> index(outdated, listener));
    }
  }

  private boolean bringInStep(WriteSession session) {
    var touched = new TouchedKeys();
    session.findings().notInLibrary().forEach(note -> session.findings().remove(note, touched));
    for (long source : session.findings().sourcesOutOfStep()) {
      session.findings().setHidden(source, session.sources().isRemoved(source), touched);
    }
    joiner.join(session, touched);
    new CorrectionRefresh(joiner).run(session);
    return !touched.isEmpty();
  }

  private void index(List<KnownNote> notes, ImportListener listener) {
    var done = new AtomicInteger();
    var batches = new Batches<IndexedNote>(this::write);
    try (OrderedWork work = OrderedWork.onAllCores()) {
      work.run(
          notes,
          KnownNote::size,
          this::study,
          note -> {
            batches.add(note, note.text().length());
            listener.progress(done.incrementAndGet(), notes.size(), note.path());
          },
          listener::isCancelled);
    }
    batches.flush();
  }

  private List<IndexedNote> study(List<KnownNote> notes) {
    List<StudyText> texts =
        store.read(
            session ->
                notes.stream()
                    .map(
                        note ->
                            new StudyText(note.path(), session.notes().text(note.id()).orElse("")))
                    .toList());
    List<Findings> found = study.study(texts);
    return IntStream.range(0, notes.size())
        .mapToObj(i -> indexed(notes.get(i), texts.get(i).text(), found.get(i)))
        .toList();
  }

  private static IndexedNote indexed(KnownNote note, String text, Findings findings) {
    return NoteIndexing.of(note, text, NoteKeys.of(findings, note.sourceId(), note.path()));
  }

  private void write(List<IndexedNote> batch) {
    store.write(
        session -> {
          var touched = new TouchedKeys();
          batch.forEach(note -> session.findings().replace(note, touched));
          joiner.join(session, touched);
          return batch;
        });
  }
}
