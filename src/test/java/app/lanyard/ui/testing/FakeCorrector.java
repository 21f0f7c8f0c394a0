package app.lanyard.ui.testing;

import app.lanyard.library.Corrector;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Corrections in memory. */
public final class FakeCorrector implements Corrector {

  private final List<Change> standing = new ArrayList<>();
  private final List<Change> takenBack = new ArrayList<>();
  public @Nullable RuntimeException failure;

  /** What stands now, the newest last. */
  public synchronized List<List<Correction>> standing() {
    return standing.stream().map(Change::corrections).toList();
  }

  @Override
  public synchronized Change make(List<Correction> corrections) {
    if (failure != null) {
      throw failure;
    }
    var change = new Change(standing.size() + 1L, corrections);
    standing.add(change);
    takenBack.clear();
    return change;
  }

  @Override
  public synchronized Optional<Change> undo() {
    return move(standing, takenBack);
  }

  @Override
  public synchronized Optional<Change> redo() {
    return move(takenBack, standing);
  }

  @Override
  public synchronized Optional<Change> undoable() {
    return last(standing);
  }

  @Override
  public synchronized Optional<Change> redoable() {
    return last(takenBack);
  }

  private Optional<Change> move(List<Change> from, List<Change> to) {
    if (failure != null) {
      throw failure;
    }
    Optional<Change> moved = last(from);
    moved.ifPresent(
        change -> {
          from.removeLast();
          to.add(change);
        });
    return moved;
  }

  private static Optional<Change> last(List<Change> changes) {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast());
  }
}
