package app.lanyard.app;

import app.lanyard.library.Corrector;
import app.lanyard.library.LibraryException;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import java.util.List;
import java.util.Optional;

/** Stands in for the keeping of corrections until the library does it. */
final class CorrectionsToCome implements Corrector {

  @Override
  public Change make(List<Correction> corrections) {
    throw new LibraryException("This library cannot keep corrections yet.");
  }

  @Override
  public Optional<Change> undo() {
    return Optional.empty();
  }

  @Override
  public Optional<Change> redo() {
    return Optional.empty();
  }

  @Override
  public Optional<Change> undoable() {
    return Optional.empty();
  }

  @Override
  public Optional<Change> redoable() {
    return Optional.empty();
  }
}
