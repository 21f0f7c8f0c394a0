package app.lanyard.library;

import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what a person puts right and lets it show. When a call returns, the change is on disk and
 * everything read from then on has it. Changes can be undone and redone across restarts; a new one
 * ends what could be redone.
 */
public interface Corrector {

  /**
   * @param corrections done, and undone, in one step
   */
  Change make(List<Correction> corrections);

  /** Takes back the last change that stands, if there is one, and returns it. */
  Optional<Change> undo();

  /** Makes the last change that was taken back, if there is one, and returns it. */
  Optional<Change> redo();

  /** What {@link #undo} would take back. */
  Optional<Change> undoable();

  /** What {@link #redo} would make again. */
  Optional<Change> redoable();
}
