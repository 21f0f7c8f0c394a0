package app.lanyard.ui.shell;

import java.util.Optional;

/**
 * Something done to the person's data that can be taken back and done again. Each call blocks; each
 * answers with what it did, or would do, in the words of a command ("merge speakers"), or with
 * nothing if there is nothing of that sort.
 */
interface Edit {

  Optional<String> undo();

  Optional<String> redo();

  Optional<String> undoable();

  Optional<String> redoable();
}
