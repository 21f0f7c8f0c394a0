package app.lanyard.store;

import java.nio.file.Path;
import java.util.List;

/**
 * Brings a library file to the newest version, each step in one transaction with its version
 * number. Before the first step, a file that holds something already is copied.
 */
final class Migrations {

  private final List<Migration> steps;

  /**
   * @param steps by version, from 1, without a gap
   */
  Migrations(List<Migration> steps) {
    this.steps = List.copyOf(steps);
  }

  /** The steps of this version of the program. */
  static Migrations ofLibrary() {
    return new Migrations(
        List.of(
            Migration.ofResource(1, "library-1.sql"), Migration.ofResource(2, "library-2.sql")));
  }

  int newestVersion() {
    return steps.getLast().version();
  }

  /**
   * @throws StoreException if the file is of a newer version, or a step fails: the file is then as
   *     it was before that step
   */
  void apply(Database database, Path file) {
    int version = version(database);
    LibraryHeader.checkVersion(file, version, newestVersion());
    if (version > 0 && version < newestVersion()) {
      new MigrationCopy(file, version).make(database);
    }
    steps.stream().filter(step -> step.version() > version).forEach(step -> apply(database, step));
  }

  static int version(Database database) {
    return Math.toIntExact(database.number("PRAGMA user_version"));
  }

  private static void apply(Database database, Migration step) {
    database.transact(
        () -> {
          // Another process may have been faster while this one waited for its turn.
          if (version(database) < step.version()) {
            database.execute(step.script());
            database.execute("PRAGMA application_id = " + LibraryHeader.APPLICATION_ID);
            database.execute("PRAGMA user_version = " + step.version());
          }
          return step;
        });
  }
}
