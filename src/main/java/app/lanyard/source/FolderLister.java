package app.lanyard.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists what is in a folder, all at once, so that no folder stays open while others are walked. */
@FunctionalInterface
interface FolderLister {

  /**
   * The names in a folder, sorted.
   *
   * @throws IOException if it can't be read to its end
   */
  List<Path> names(Path folder) throws IOException;

  static FolderLister ofSystem() {
    return folder -> {
      List<Path> names = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(entry -> names.add(entry.getFileName()));
      } catch (DirectoryIteratorException e) {
        throw e.getCause();
      }
      names.sort(null);
      return names;
    };
  }
}
