package app.lanyard.store;

import app.lanyard.model.LibraryCounts;

/** Counts what the library holds. */
public final class CountTable {

  private final Database database;

  CountTable(Database database) {
    this.database = database;
  }

  public LibraryCounts counts() {
    return new LibraryCounts(
        count("SELECT count(*) FROM note_fact WHERE hidden = 0"),
        count("SELECT count(*) FROM talk"),
        count("SELECT count(*) FROM speaker"),
        count("SELECT count(*) FROM project"),
        count("SELECT count(*) FROM event"));
  }

  private int count(String sql) {
    return Math.toIntExact(database.number(sql));
  }
}
