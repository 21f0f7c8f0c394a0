package app.lanyard.store;

import java.util.List;

/** SQLite's own check of a file. */
final class Integrity {

  private Integrity() {}

  static boolean isSound(Database database) {
    return database
        .list("PRAGMA integrity_check", row -> row.text("integrity_check"))
        .equals(List.of("ok"));
  }

  /** Leaves out whether each index agrees with its table, which takes most of the time. */
  static boolean isQuicklySound(Database database) {
    return database
        .list("PRAGMA quick_check", row -> row.text("quick_check"))
        .equals(List.of("ok"));
  }
}
