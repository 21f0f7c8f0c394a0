package app.lanyard.extract.date;

import static app.lanyard.extract.date.PatternForm.century;
import static app.lanyard.extract.date.PatternForm.number;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;

/** Dates in figures alone: ISO 8601 and its kin, and day, month and year in either order. */
final class NumberForms {

  private static final String TIME =
      "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?" + "(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?";

  /** A year that has all days, to see whether there is such a day at all. */
  private static final int LEAP_YEAR = 2000;

  /** How long "2018-06-16" is. */
  private static final int ISO_DAY = 10;

  private NumberForms() {}

  static List<PatternForm> all() {
    return List.of(
        // 2025-04-03T10:00:00+02:00, 2025/4/3, 2025.04.03, 2025_04_03: the day as written.
        new PatternForm(
            Place.YEAR,
            Beginning.before("-/._"),
            "(?<![\\d-])(?<!\\d\\.)((?:19|20)\\d{2})([-/._])(\\d{1,2})\\2(\\d{1,2})(?!\\d)" + TIME,
            match -> valid(number(match, 1), number(match, 3), number(match, 4))),
        // 20250403
        new PatternForm(
            Place.FULL_DATE,
            Beginning.ANY,
            "(?<![\\d.-])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\d.])",
            match -> valid(number(match, 1), number(match, 2), number(match, 3))),
        // 9.-13.11.2025
        new PatternForm(
            Place.DAY,
            Beginning.before(". -–—").and(Beginning.near(Place.DAY, 4)),
            "(?<![\\d.])(\\d{1,2})\\.? ?[-–—] ?(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)",
            match -> span(match)),
        // 03.04.2025 has one order only
        new PatternForm(
            Place.DAY,
            Beginning.before("."),
            "(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d.]*\\d)",
            match -> valid(year(match, 3), number(match, 2), number(match, 1))),
        // 04/03/2025, 16-05-2025
        new PatternForm(
            Place.DAY,
            Beginning.before("/-"),
            "(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d/-])",
            (match, order) -> ordered(match, order)),
        // 30.09. - 02.10.2019
        new PatternForm(
            Place.DAY,
            Beginning.before("."),
            "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.? ?[-–—] ?(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)",
            match -> overMonths(match)),
        // 16.-18.6.
        new PatternForm(
            Place.DAY,
            Beginning.before("."),
            "(?<![\\d.])(\\d{1,2})\\. ?[-–—] ?(\\d{1,2})\\.(\\d{1,2})\\.(?![\\d.])",
            match -> days(0, number(match, 3), number(match, 1), number(match, 2))),
        // 06.11., alone in its place or before a weekday: elsewhere it numbers a part
        new PatternForm(
            Place.DAY,
            Beginning.before("."),
            "(?<=^|^[^\\p{L}\\d]{1,3}|\\p{L}\\p{L}{1,8}[.,]{0,2}\\s)(\\d{2})\\.(\\d{2})\\.(?=\\s?(?:[-–—,(|]|$))",
            match -> days(0, number(match, 2), number(match, 1), number(match, 1))),
        // 2025. 11. 9.
        new PatternForm(
            Place.YEAR,
            Beginning.before("."),
            "(?<![\\d.])((?:19|20)\\d{2})\\. (\\d{1,2})\\. (\\d{1,2})(?!\\d)",
            match -> valid(number(match, 1), number(match, 2), number(match, 3))),
        // 2018-06-16/18
        new PatternForm(
            Place.YEAR,
            Beginning.before("-").and((signs, place) -> signs.has(place, ISO_DAY, "/~")),
            "(?<![\\d.-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})[/~](\\d{2})(?![\\d/-])",
            match -> days(number(match, 1), number(match, 2), number(match, 3), number(match, 4))),
        // 6/16-18/2018
        new PatternForm(
            Place.DAY,
            Beginning.before("/"),
            "(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})[-–](\\d{1,2})/((?:19|20)\\d{2})(?![\\d/-])",
            match -> days(number(match, 4), number(match, 1), number(match, 2), number(match, 3))),
        // 04/03, alone in its place: elsewhere it may be a fraction
        new PatternForm(
            Place.DAY,
            Beginning.before("/"),
            "(?<=^|^[^\\p{L}\\d]{1,3}|\\p{L}\\p{L}{2,8}[.,]{0,2}\\s)(\\d{2})/(\\d{2})(?=[^\\p{L}\\d/.%]{0,3}$)",
            (match, order) -> withoutYear(number(match, 1), number(match, 2), order)),
        // Thursday 7/13
        new PatternForm(
            Place.DAY,
            Beginning.before("/"),
            "(?<=\\b(?i:(?:sun|mon|tues|wednes|thurs|fri|satur)day,?\\s))(\\d{1,2})/(\\d{1,2})(?![\\d/])",
            (match, order) -> withoutYear(number(match, 1), number(match, 2), order)),
        // 2019-05, 2019/05
        new PatternForm(
            Place.YEAR,
            Beginning.before("-/"),
            "(?<![\\p{L}\\d/._-])((?:19|20)\\d{2})[-/](\\d{2})(?![\\p{L}\\d/._-])",
            match -> month(number(match, 1), number(match, 2))),
        // 05/2019
        new PatternForm(
            Place.DAY,
            Beginning.before("/"),
            "(?<![\\p{L}\\d/._-])(\\d{1,2})/((?:19|20)\\d{2})(?![\\p{L}\\d/._-])",
            match -> month(number(match, 2), number(match, 1))));
  }

  private static Optional<WrittenDate> overMonths(MatchResult match) {
    WrittenDate first = WrittenDate.day(0, number(match, 2), number(match, 1));
    WrittenDate last = WrittenDate.day(number(match, 5), number(match, 4), number(match, 3));
    return last.span().isPresent() ? first.to(last) : Optional.empty();
  }

  private static Optional<WrittenDate> days(int year, int month, int first, int last) {
    return Optional.of(WrittenDate.days(year, month, first, month, last))
        .filter(date -> month > 0 && first > 0 && last >= first)
        .filter(date -> date.in(year > 0 ? year : LEAP_YEAR).isPresent());
  }

  private static Optional<WrittenDate> month(int year, int month) {
    return Optional.of(WrittenDate.month(year, month))
        .filter(date -> month > 0 && date.span().isPresent());
  }

  private static Optional<WrittenDate> withoutYear(
      int first, int second, Supplier<NumericOrder> order) {
    boolean dayFirst = first > 12 || (second <= 12 && order.get() == NumericOrder.DAY_FIRST);
    boolean settled = first > 12 || second > 12 || order.get() != NumericOrder.UNSETTLED;
    int day = dayFirst ? first : second;
    int month = dayFirst ? second : first;
    return Optional.of(WrittenDate.day(0, month, day))
        .filter(date -> settled && month > 0 && day > 0 && date.in(LEAP_YEAR).isPresent());
  }

  private static Optional<WrittenDate> span(MatchResult match) {
    return Optional.of(
            WrittenDate.days(
                number(match, 4),
                number(match, 3),
                number(match, 1),
                number(match, 3),
                number(match, 2)))
        .filter(date -> date.span().isPresent());
  }

  private static Optional<WrittenDate> ordered(MatchResult match, Supplier<NumericOrder> order) {
    int first = number(match, 1);
    int second = number(match, 3);
    int year = year(match, 4);
    if (first > 12 || (second <= 12 && order.get() == NumericOrder.DAY_FIRST)) {
      return valid(year, second, first);
    }
    if (second > 12 || first == second || order.get() == NumericOrder.MONTH_FIRST) {
      return valid(year, first, second);
    }
    return Optional.of(WrittenDate.year(year));
  }

  private static int year(MatchResult match, int group) {
    int year = number(match, group);
    return year >= 100 ? year : century(year);
  }

  private static Optional<WrittenDate> valid(int year, int month, int day) {
    return Optional.of(WrittenDate.day(year, month, day))
        .filter(date -> month > 0 && day > 0 && date.span().isPresent());
  }
}
