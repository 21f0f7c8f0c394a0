package app.lanyard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The copy of a library made before it is brought to a newer version: {@code NAME.v1.backup} beside
 * it. It gets that name only once it is whole, checked and on disk, so one that has the name is
 * good, and a second try does not overwrite it with a library that the first one half changed.
 */
final class MigrationCopy {

  private final Path copy;
  private final Path unfinished;

  MigrationCopy(Path library, int version) {
    copy = library.resolveSibling(library.getFileName() + ".v" + version + ".backup");
    unfinished = copy.resolveSibling(copy.getFileName() + ".part");
  }

  void make(Database library) {
    if (Files.exists(copy)) {
      return;
    }
    try {
      Files.deleteIfExists(unfinished);
      library.update("VACUUM INTO ?", unfinished.toString());
      verify();
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(
          "The library could not be copied before its update, so it was left as it is."
              + " Make room in its folder, then try again.",
          e);
    }
  }

  private void verify() {
    try (Database made = Database.openReadOnly(unfinished)) {
      if (!Integrity.isSound(made)) {
        throw new StoreException(
            "The copy of the library made before its update is damaged, so the library was left"
                + " as it is. Check the disk.");
      }
    }
  }
}
