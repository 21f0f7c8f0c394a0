package app.lanyard.ui.shell;

import java.io.IOException;
import java.nio.file.Path;

/** The notes that come with the program, as a folder on disk. */
@FunctionalInterface
public interface SampleNotes {

  /**
   * Puts the sample notes where they can be read, if they are not there yet. Blocks.
   *
   * @throws IOException if they can't be written
   */
  Path folder() throws IOException;
}
