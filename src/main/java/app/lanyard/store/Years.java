package app.lanyard.store;

/** The years and months of dates, as SQL. */
final class Years {

  /** The year that a talk {@code t} begins in; null if it has no date. */
  static final String OF_TALK = year("t.date_start");

  private Years() {}

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
