package app.lanyard.ui.controls.brush;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How much time one bar of a chart stands for. Weeks begin on Mondays, as in ISO 8601. */
public enum TimeUnit {
  DAY(1),
  WEEK(7),
  MONTH(30),
  QUARTER(91),
  YEAR(365);

  private static final int MONTHS_IN_QUARTER = 3;

  private final int days;

  TimeUnit(int days) {
    this.days = days;
  }

  /** The shortest unit of which no more than so many lie in a window. */
  static TimeUnit fitting(TimeWindow window, int most) {
    for (TimeUnit unit : values()) {
      if (window.days() / unit.days <= most) {
        return unit;
      }
    }
    return YEAR;
  }

  /** The first day of the unit that a day lies in. */
  LocalDate startOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER ->
          day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_IN_QUARTER);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The last day of the unit that a day lies in. */
  LocalDate endOf(LocalDate day) {
    return plus(startOf(day), 1).minusDays(1);
  }

  LocalDate plus(LocalDate day, int units) {
    return switch (this) {
      case DAY -> day.plusDays(units);
      case WEEK -> day.plusWeeks(units);
      case MONTH -> day.plusMonths(units);
      case QUARTER -> day.plusMonths((long) units * MONTHS_IN_QUARTER);
      case YEAR -> day.plusYears(units);
    };
  }

  /**
   * How many units from one unit's first day to another's.
   *
   * @param from the first day of a unit
   */
  int between(LocalDate from, LocalDate to) {
    LocalDate start = startOf(to);
    long units =
        switch (this) {
          case DAY -> ChronoUnit.DAYS.between(from, start);
          case WEEK -> ChronoUnit.WEEKS.between(from, start);
          case MONTH -> ChronoUnit.MONTHS.between(from, start);
          case QUARTER -> ChronoUnit.MONTHS.between(from, start) / MONTHS_IN_QUARTER;
          case YEAR -> ChronoUnit.YEARS.between(from, start);
        };
    return Math.toIntExact(units);
  }
}
