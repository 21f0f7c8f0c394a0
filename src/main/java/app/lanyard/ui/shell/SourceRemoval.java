package app.lanyard.ui.shell;

import app.lanyard.library.SourceManager;
import app.lanyard.model.SourceRow;
import java.util.Optional;

/**
 * A source that is taken out of the library.
 *
 * @param words what is done, in the words of a command
 */
record SourceRemoval(SourceManager manager, SourceRow source, String words) implements Edit {

  @Override
  public Optional<String> redo() {
    manager.remove(source.id());
    return Optional.of(words);
  }

  @Override
  public Optional<String> undo() {
    manager.restore(source.id());
    return Optional.of(words);
  }

  @Override
  public Optional<String> undoable() {
    return Optional.of(words);
  }

  @Override
  public Optional<String> redoable() {
    return Optional.of(words);
  }
}
