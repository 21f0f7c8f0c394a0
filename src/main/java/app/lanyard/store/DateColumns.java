package app.lanyard.store;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads dates and times of day back from their columns. */
final class DateColumns {

  private static final int SECONDS = 60;

  private DateColumns() {}

  /** The date in the columns {@code date_start}, {@code date_end}, and so on. */
  static @Nullable TracedDate date(Row row) {
    DateSpan span = span(row, "");
    return span == null
        ? null
        : new TracedDate(span, DateOrigin.ofWireName(row.text("date_origin")));
  }

  /** The time in the columns {@code time_start} and {@code time_end}. */
  static @Nullable TalkTime time(Row row) {
    LocalTime start = time(row, "time_start");
    return start == null ? null : new TalkTime(start, time(row, "time_end"));
  }

  private static @Nullable LocalTime time(Row row, String column) {
    Long minute = row.numberOrNull(column);
    return minute == null ? null : LocalTime.ofSecondOfDay(minute * SECONDS);
  }

  /**
   * @param prefix what the names of the columns begin with
   */
  static @Nullable DateSpan span(Row row, String prefix) {
    Long start = row.numberOrNull(prefix + "date_start");
    if (start == null) {
      return null;
    }
    return new DateSpan(
        LocalDate.ofEpochDay(start),
        LocalDate.ofEpochDay(row.number(prefix + "date_end")),
        DatePrecision.valueOf(row.text(prefix + "date_precision")));
  }
}
