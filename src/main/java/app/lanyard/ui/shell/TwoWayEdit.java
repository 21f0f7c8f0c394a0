package app.lanyard.ui.shell;

import java.util.Optional;

/**
 * Something that can be done and taken back as often as one likes.
 *
 * @param words what is done, in the words of a command
 */
record TwoWayEdit(Runnable forth, Runnable back, String words) implements Edit {

  @Override
  public Optional<String> redo() {
    forth.run();
    return Optional.of(words);
  }

  @Override
  public Optional<String> undo() {
    back.run();
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
