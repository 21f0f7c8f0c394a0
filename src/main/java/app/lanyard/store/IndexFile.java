package app.lanyard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of a library: what can be made anew from the kept text. If it is missing, damaged, of
 * another library, or made by another version of the schema or the extractor, a new and empty one
 * takes its place.
 */
final class IndexFile {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFile.class);

  /**
   * Its number grows with each change of it, or of how what is in it is found, so that an index of
   * an earlier one is made anew.
   */
  static final Migration SCHEMA = Migration.ofResource(14, "index.sql");

  private final Path file;
  private final String madeFor;

  /**
   * @param libraryId of the library that the index must be of
   * @param extractorVersion of the extractor that must have filled it
   */
  IndexFile(Path file, String libraryId, int extractorVersion) {
    this.file = file;
    this.madeFor = libraryId + "/" + SCHEMA.version() + "/" + extractorVersion;
  }

  /**
   * Leaves a sound index at the path, filled or empty.
   *
   * @param left what {@link #state} said when the index was closed, or nothing if it was not closed
   *     properly. An index that is just as it was left is not checked: that takes a second for
   *     100,000 talks.
   * @return whether the index is just as it was left
   */
  boolean prepare(String left) {
    boolean untouched = !left.isEmpty() && left.equals(state());
    if (Files.exists(file) && isUsable(untouched)) {
      return untouched;
    }
    discard();
    create();
    return false;
  }

  /** Tells whether anything has written to the file since. */
  String state() {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      LOG.warn("Nothing can be told of the index {}, so it will be checked", file, e);
      return "";
    }
  }

  private boolean isUsable(boolean untouched) {
    try (Database index = Database.open(file)) {
      return isMadeForThis(index) && (untouched || Integrity.isQuicklySound(index));
    } catch (StoreException e) {
      if (e.isBusy()) {
        throw e; // Another process is at work on it: no reason to take it away.
      }
      LOG.warn("The index {} can't be used and is made anew", file, e);
      return false;
    }
  }

  boolean isMadeForThis(Database index) {
    return index
        .list("SELECT value FROM meta WHERE key = 'made-for'", row -> row.text("value"))
        .equals(List.of(madeFor));
  }

  /** Takes the file away, and what SQLite keeps beside it. */
  void discard() {
    try {
      for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      }
    } catch (IOException e) {
      throw new StoreException(
          "The library's index "
              + file
              + " has to be made anew and can't be deleted. Delete it, then try again.",
          e);
    }
  }

  private void create() {
    try (Database index = Database.open(file)) {
      index.transact(
          () -> {
            index.execute(SCHEMA.script());
            return index.update("INSERT INTO meta VALUES ('made-for', ?)", madeFor);
          });
    }
  }
}
