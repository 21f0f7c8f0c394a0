package app.lanyard.extract.date;

import app.lanyard.model.DateSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is written.
 *
 * @param year 0 if it is not written
 * @param month 1 to 12, or 0 if only a year is written
 * @param day 1 to 31, or 0 if only a month is written
 * @param endYear the year of the last day; the same as {@code year} within one year
 * @param endMonth the month of the last day
 * @param endDay the last day, the same as {@code day} for a single day
 * @param weekday the weekday written before the first day, if any
 */
public record WrittenDate(
    int year,
    int month,
    int day,
    int endYear,
    int endMonth,
    int endDay,
    @Nullable DayOfWeek weekday) {

  public static WrittenDate day(int year, int month, int day) {
    return days(year, month, day, month, day);
  }

  public static WrittenDate days(int year, int month, int day, int endMonth, int endDay) {
    return new WrittenDate(year, month, day, year, endMonth, endDay, null);
  }

  public static WrittenDate month(int year, int month) {
    return day(year, month, 0);
  }

  public static WrittenDate year(int year) {
    return day(year, 0, 0);
  }

  /** Whether only the year is missing to make it a date. */
  public boolean lacksYear() {
    return year == 0;
  }

  /** The days it names, if its year is written and such days exist. */
  public Optional<DateSpan> span() {
    return lacksYear() ? Optional.empty() : spanIn(year, endYear);
  }

  /** The days it names in a year that is known from elsewhere. A written year stays. */
  public Optional<DateSpan> in(int otherYear) {
    return lacksYear() ? spanIn(otherYear, otherYear + endYear) : span();
  }

  /** Whether in that year its first day falls on the weekday that is written with it. */
  public boolean weekdayConfirms(int otherYear) {
    return weekday != null
        && in(otherYear).filter(span -> span.start().getDayOfWeek() == weekday).isPresent();
  }

  WrittenDate withWeekday(DayOfWeek written) {
    return new WrittenDate(year, month, day, endYear, endMonth, endDay, written);
  }

  /** The span from this date to a later one; the year that one of them lacks is the other's. */
  public Optional<WrittenDate> to(WrittenDate last) {
    if (day == 0 || last.day == 0) {
      return Optional.empty();
    }
    if (last.lacksYear() && !lacksYear()) {
      return isSpan() ? Optional.empty() : to(last.inYear(last.month < month ? year + 1 : year));
    }
    int firstYear = lacksYear() && !last.lacksYear() ? yearBefore(last) : year;
    var span =
        new WrittenDate(firstYear, month, day, last.endYear, last.endMonth, last.endDay, weekday);
    boolean ordered = span.lacksYear() || span.span().isPresent();
    return ordered ? Optional.of(span) : Optional.empty();
  }

  private boolean isSpan() {
    return endMonth != month || endDay != day;
  }

  private WrittenDate inYear(int known) {
    return new WrittenDate(known, month, day, known + endYear, endMonth, endDay, weekday);
  }

  private int yearBefore(WrittenDate last) {
    return month > last.month ? last.year - 1 : last.year;
  }

  private Optional<DateSpan> spanIn(int firstYear, int lastYear) {
    try {
      if (month == 0) {
        return Optional.of(DateSpan.year(Year.of(firstYear)));
      }
      if (day == 0) {
        return Optional.of(DateSpan.month(YearMonth.of(firstYear, month)));
      }
      LocalDate first = LocalDate.of(firstYear, month, day);
      LocalDate last = LocalDate.of(lastYear, endMonth, endDay);
      return last.isBefore(first) ? Optional.empty() : Optional.of(DateSpan.days(first, last));
    } catch (DateTimeException noSuchDay) {
      // "31 November" is written, but names no day: there is no date to tell of.
      return Optional.empty();
    }
  }
}
