package app.lanyard.library;

import app.lanyard.library.join.Joiner;
import app.lanyard.model.Problem;
import app.lanyard.store.KnownNote;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.time.Instant;
import java.util.List;

/** Carries out the plan for one source. */
final class SourceImport {

  private final StoreCalls store;
  private final SourcePlan plan;
  private final MissingNotes missing;
  private final NoteWriter writer;
  private final Joiner joiner;
  private ImportTally tally;

  SourceImport(StoreCalls store, SourcePlan plan, Joiner joiner, Instant began) {
    this.store = store;
    this.plan = plan;
    this.missing = new MissingNotes(plan.gone());
    this.joiner = joiner;
    this.writer = new NoteWriter(plan.source().id(), missing, joiner, began);
    this.tally = ImportTally.unchanged(plan.unchanged());
  }

  /**
   * @param progress counts the files dealt with
   */
  ImportTally run(OrderedWork work, NoteReader reader, ImportProgress progress) {
    store.write(this::replaceWalkProblems);
    progress.skip(plan.unchanged());
    var batches = new Batches<ReadNote>(this::write);
    work.run(
        plan.toRead(),
        note -> note.file().size(),
        reader::read,
        note -> {
          batches.add(note, note.weight());
          progress.done(note.plan().file().path());
        },
        progress::isCancelled);
    batches.flush();
    if (!progress.isCancelled()) {
      tally = tally.plus(ImportTally.gone(store.write(this::markGone)));
    }
    return tally;
  }

  private void write(List<ReadNote> batch) {
    tally = tally.plus(store.write(session -> writer.write(session, batch)));
  }

  private boolean replaceWalkProblems(WriteSession session) {
    long source = plan.source().id();
    if (plan.walk().reachable()) {
      session.problems().clearWithoutNote(source);
    }
    for (Problem problem : plan.walk().problems()) {
      session.problems().clear(source, problem.path());
    }
    session.problems().add(source, plan.walk().problems());
    return true;
  }

  private int markGone(WriteSession session) {
    List<KnownNote> gone = missing.left().stream().filter(note -> !note.gone()).toList();
    var touched = new TouchedKeys();
    for (KnownNote note : gone) {
      session.notes().markGone(note.id());
      session.findings().touchPages(note.id(), touched);
    }
    joiner.join(session, touched);
    return gone.size();
  }
}
