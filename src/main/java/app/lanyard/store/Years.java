package app.lanyard.store;

/** The years and months of dates, as SQL. */
final class Years {

  /** The year that a talk {@code t} begins in; null if it has no date. */
  static final String OF_TALK = year("t.date_start");

  private Years() {}

  /**
   * Counts what turned up in each month.
   *
   * @param found a query for {@code id}, {@code date_start} and {@code date_precision}
   */
  static String count(String found) {
    return "SELECT id, "
        + year("date_start")
        + " AS year, "
        + month("date_start", "date_precision")
        + " AS month, count(*) AS times FROM ("
        + found
        + ") GROUP BY id, year, month";
  }

  static String year(String day) {
    return "CAST(strftime('%Y', " + day + " * 86400, 'unixepoch') AS INTEGER)";
  }

  /** The month from 1 to 12; 0 if the date has none. */
  static String month(String day, String precision) {
    return "CASE "
        + precision
        + " WHEN 'YEAR' THEN 0 ELSE CAST(strftime('%m', "
        + day
        + " * 86400, 'unixepoch') AS INTEGER) END";
  }
}
