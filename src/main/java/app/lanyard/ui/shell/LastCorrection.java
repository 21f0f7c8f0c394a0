package app.lanyard.ui.shell;

import app.lanyard.library.Corrector;
import java.util.Optional;

/** The correction that stands last, or was taken back last, before a restart too. */
record LastCorrection(Corrector corrector, ChangeWords words) implements Edit {

  @Override
  public Optional<String> undo() {
    return corrector.undo().map(words::of);
  }

  @Override
  public Optional<String> redo() {
    return corrector.redo().map(words::of);
  }

  @Override
  public Optional<String> undoable() {
    return corrector.undoable().map(words::of);
  }

  @Override
  public Optional<String> redoable() {
    return corrector.redoable().map(words::of);
  }
}
