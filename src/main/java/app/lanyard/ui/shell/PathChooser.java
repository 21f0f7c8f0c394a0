package app.lanyard.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Lets the person choose folders and files. */
public interface PathChooser {

  /**
   * The folder that the person chose, if they did.
   *
   * @param owner the window that waits for the answer
   */
  Optional<Path> folder(Window owner);

  /**
   * The files of notes that the person chose; none if they thought better of it.
   *
   * @param owner the window that waits for the answer
   */
  List<Path> files(Window owner);

  /**
   * The file to write to that the person chose, if they did. Whether one that is there may be
   * replaced has been asked.
   *
   * @param owner the window that waits for the answer
   * @param name what to call it unless the person knows better
   */
  default Optional<Path> target(Window owner, String name) {
    return Optional.empty();
  }

  /**
   * The file of annotations that the person chose, if they did.
   *
   * @param owner the window that waits for the answer
   */
  default Optional<Path> annotations(Window owner) {
    return Optional.empty();
  }
}
