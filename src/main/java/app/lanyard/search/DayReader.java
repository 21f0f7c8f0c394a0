package app.lanyard.search;

import app.lanyard.model.DateSpan;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day, month or year that a query names: {@code 2025-04-11}, {@code 2025-04}, {@code
 * 2025}, {@code 11.4.2025}, {@code "11 April 2025"}, {@code "Apr 2025"}; slashes and dots may stand
 * for the hyphens. The year comes first or last, the day never before the month between slashes, as
 * that would be read in two ways.
 */
final class DayReader {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,9})\\.? (\\d{4})");
  private static final int FIRST_YEAR = 1000;

  private DayReader() {}

  /**
   * @param exact whether there is such a day; if not, the span is that of the month or year it
   *     would be in
   */
  record Reading(DateSpan span, boolean exact) {

    /** As it would be typed. */
    String written() {
      LocalDate start = span.start();
      return switch (span.precision()) {
        case DAY -> start.toString();
        case MONTH -> YearMonth.from(start).toString();
        case YEAR -> Year.from(start).toString();
      };
    }
  }

  /** Nothing if it is no date. */
  static Optional<Reading> read(String typed) {
    String text = typed.strip();
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return reading(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return reading(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      return Optional.empty();
    }
    OptionalInt month = month(named.group(2));
    return month.isEmpty()
        ? Optional.empty()
        : reading(named.group(3), String.valueOf(month.getAsInt()), named.group(1));
  }

  private static Optional<Reading> reading(
      String year, @Nullable String month, @Nullable String day) {
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR) {
      return Optional.empty();
    }
    if (month == null) {
      return Optional.of(new Reading(DateSpan.year(Year.of(number)), true));
    }
    return Optional.of(
        inYear(Year.of(number), Integer.parseInt(month), day == null ? 0 : Integer.parseInt(day)));
  }

  /**
   * @param day 0 if none is named
   */
  private static Reading inYear(Year year, int month, int day) {
    if (month < 1 || month > 12) {
      return new Reading(DateSpan.year(year), false);
    }
    YearMonth named = year.atMonth(month);
    if (day == 0 || !named.isValidDay(day)) {
      return new Reading(DateSpan.month(named), day == 0);
    }
    return new Reading(DateSpan.day(named.atDay(day)), true);
  }

  /** The month of an English name, or of its first three letters or more. */
  private static OptionalInt month(String name) {
    String typed = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(
            month ->
                month
                    .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(typed))
        .mapToInt(Month::getValue)
        .findFirst();
  }
}
