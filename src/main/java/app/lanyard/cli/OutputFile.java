package app.lanyard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells before any work is done that a file must not be written where the words say. */
final class OutputFile {

  private OutputFile() {}

  /**
   * @param library the library that must not be written over
   * @throws WrongWordsException if the output is a folder, or the library itself
   */
  static void require(Path output, Path library) {
    if (Files.isDirectory(output)) {
      throw new WrongWordsException(output + " is a folder, not a file to write to");
    }
    if (isSame(output, library)) {
      throw new WrongWordsException("The output would take the place of the library " + library);
    }
  }

  private static boolean isSame(Path output, Path library) {
    try {
      return Files.exists(output) && Files.isSameFile(output, library);
    } catch (IOException e) {
      throw new UncheckedIOException("It can't be told what lies at " + output, e);
    }
  }
}
