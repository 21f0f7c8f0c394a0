package app.lanyard.library;

/** Counts what an import did. */
record ImportTally(int fresh, int changed, int unchanged, int gone) {

  static final ImportTally NOTHING = new ImportTally(0, 0, 0, 0);
  static final ImportTally FRESH = new ImportTally(1, 0, 0, 0);
  static final ImportTally CHANGED = new ImportTally(0, 1, 0, 0);
  static final ImportTally UNCHANGED = new ImportTally(0, 0, 1, 0);

  static ImportTally unchanged(int notes) {
    return new ImportTally(0, 0, notes, 0);
  }

  static ImportTally gone(int notes) {
    return new ImportTally(0, 0, 0, notes);
  }

  ImportTally plus(ImportTally other) {
    return new ImportTally(
        fresh + other.fresh,
        changed + other.changed,
        unchanged + other.unchanged,
        gone + other.gone);
  }
}
