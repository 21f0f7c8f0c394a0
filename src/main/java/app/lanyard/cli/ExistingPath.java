package app.lanyard.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a mistyped path from a folder. */
final class ExistingPath {

  private ExistingPath() {}

  /**
   * @throws WrongWordsException if there is nothing at the path
   */
  static void require(Path path) {
    if (!Files.exists(path)) {
      throw new WrongWordsException("There is no file or folder " + path);
    }
  }
}
