package app.lanyard.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A span of whole days, both ends included, in the calendar of the place where it happened. There
 * is no time zone in it on purpose: the day that a note names is the day, wherever it is read.
 *
 * @param start the first day
 * @param end the last day, the same as {@code start} for a single day
 * @param precision how exactly the ends are known; for {@code MONTH} and {@code YEAR} they are the
 *     first and last day of what was named
 */
public record DateSpan(LocalDate start, LocalDate end, DatePrecision precision) {

  /**
   * @throws IllegalArgumentException if {@code end} lies before {@code start}
   */
  public DateSpan {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A span ends before it starts: " + start + ".." + end);
    }
  }

  public static DateSpan day(LocalDate day) {
    return new DateSpan(day, day, DatePrecision.DAY);
  }

  public static DateSpan days(LocalDate first, LocalDate last) {
    return new DateSpan(first, last, DatePrecision.DAY);
  }

  public static DateSpan month(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
  }

  public static DateSpan year(Year year) {
    return new DateSpan(year.atDay(1), year.atMonth(12).atEndOfMonth(), DatePrecision.YEAR);
  }

  public boolean isSingleDay() {
    return start.equals(end);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
