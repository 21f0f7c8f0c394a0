package app.lanyard.library;

import app.lanyard.library.join.CorrectionKeys;
import app.lanyard.library.join.Corrections;
import app.lanyard.library.join.Joiner;
import app.lanyard.library.join.StandingCorrections;
import app.lanyard.library.join.TouchedByChange;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import app.lanyard.store.ChangeTable;
import app.lanyard.store.WriteSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes changes to the log, and joins what they touch, in one transaction. Should the program end
 * between the two files' parts of it, the index shows another revision than the log has, and is
 * brought in step when the library is opened.
 */
final class StoredCorrector implements Corrector {

  private final StoreCalls store;
  private final Joiner joiner;
  private final StandingCorrections standing;
  private final Clock clock;

  StoredCorrector(StoreCalls store, Joiner joiner, StandingCorrections standing, Clock clock) {
    this.store = store;
    this.joiner = joiner;
    this.standing = standing;
    this.clock = clock;
  }

  @Override
  public Change make(List<Correction> corrections) {
    if (corrections.isEmpty()) {
      throw new IllegalArgumentException("A change without corrections");
    }
    return store.write(
        session -> {
          List<Correction> settled = new CorrectionKeys(session).settle(corrections);
          return change(session, log -> log.add(clock.instant(), settled));
        });
  }

  @Override
  public Optional<Change> undo() {
    return store.write(
        session -> step(session, session.changes().undoable(), session.changes()::undo));
  }

  @Override
  public Optional<Change> redo() {
    return store.write(
        session -> step(session, session.changes().redoable(), session.changes()::redo));
  }

  @Override
  public Optional<Change> undoable() {
    return store.read(session -> session.changes().undoable());
  }

  @Override
  public Optional<Change> redoable() {
    return store.read(session -> session.changes().redoable());
  }

  private Optional<Change> step(
      WriteSession session, Optional<Change> next, Consumer<Change> stepping) {
    return next.map(
        step ->
            change(
                session,
                log -> {
                  stepping.accept(step);
                  return step;
                }));
  }

  private Change change(WriteSession session, Function<ChangeTable, Change> logging) {
    ChangeTable log = session.changes();
    boolean inStep = log.shownRevision().equals(log.revision());
    Corrections before = standing.in(session);
    Change change = logging.apply(log);
    if (inStep) {
      joiner.join(session, TouchedByChange.of(session, change, before, standing.in(session)));
      log.setShown();
    } else {
      new CorrectionRefresh(joiner).run(session);
    }
    return change;
  }
}
