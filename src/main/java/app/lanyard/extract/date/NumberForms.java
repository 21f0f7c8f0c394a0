package app.lanyard.extract.date;

import static app.lanyard.extract.date.PatternForm.century;
import static app.lanyard.extract.date.PatternForm.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates in figures alone: ISO 8601 and its kin, and day, month and year in either order. */
final class NumberForms {

  private static final String TIME =
      "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?" + "(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?";

  /** A year that has all days, to see whether there is such a day at all. */
  private static final int LEAP_YEAR = 2000;

  private NumberForms() {}

  static List<DateForm> all(NumericOrder order) {
    return List.of(
        // 2025-04-03T10:00:00+02:00, 2025/4/3, 2025.04.03, 2025_04_03: the day as written.
        new PatternForm(
            signs -> signs.hasParted() && signs.hasNumberOf(4),
            Beginning.yearBefore("-/._"),
            "(?<![\\d-])(?<!\\d\\.)((?:19|20)\\d{2})([-/._])(\\d{1,2})\\2(\\d{1,2})(?!\\d)" + TIME,
            match -> valid(number(match, 1), number(match, 3), number(match, 4))),
        // 20250403
        new PatternForm(
            signs -> signs.hasNumberOf(8),
            Beginning.figures(8),
            "(?<![\\d.-])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\d.])",
            match -> valid(number(match, 1), number(match, 2), number(match, 3))),
        // 9.-13.11.2025
        new PatternForm(
            signs -> signs.hasDotted() && signs.hasNumberOf(4),
            Beginning.dayBefore(". -–—"),
            "(?<![\\d.])(\\d{1,2})\\.? ?[-–—] ?(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)",
            match -> span(match)),
        // 03.04.2025 has one order only
        new PatternForm(
            DateSigns::hasDotted,
            Beginning.dayBefore("."),
            "(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d.]*\\d)",
            match -> valid(year(match, 3), number(match, 2), number(match, 1))),
        // 04/03/2025, 16-05-2025
        new PatternForm(
            DateSigns::hasParted,
            Beginning.dayBefore("/-"),
            "(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d/-])",
            match -> ordered(match, order)),
        // 30.09. - 02.10.2019
        new PatternForm(
            signs -> signs.hasDotted() && signs.hasNumberOf(4),
            Beginning.dayBefore("."),
            "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.? ?[-–—] ?(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)",
            match -> overMonths(match)),
        // 16.-18.6.
        new PatternForm(
            DateSigns::hasDotted,
            Beginning.dayBefore("."),
            "(?<![\\d.])(\\d{1,2})\\. ?[-–—] ?(\\d{1,2})\\.(\\d{1,2})\\.(?![\\d.])",
            match -> days(0, number(match, 3), number(match, 1), number(match, 2))),
        // 06.11., alone in its place or before a weekday: elsewhere it numbers a part
        new PatternForm(
            DateSigns::hasDotted,
            Beginning.dayBefore("."),
            "(?<=^|^[^\\p{L}\\d]{1,3}|\\p{L}\\p{L}{1,8}[.,]{0,2}\\s)(\\d{2})\\.(\\d{2})\\.(?=\\s?(?:[-–—,(|]|$))",
            match -> days(0, number(match, 2), number(match, 1), number(match, 1))),
        // 2025. 11. 9.
        new PatternForm(
            signs -> signs.hasDotted() && signs.hasNumberOf(4),
            Beginning.yearBefore("."),
            "(?<![\\d.])((?:19|20)\\d{2})\\. (\\d{1,2})\\. (\\d{1,2})(?!\\d)",
            match -> valid(number(match, 1), number(match, 2), number(match, 3))),
        // 2018-06-16/18
        new PatternForm(
            signs -> signs.hasParted() && signs.hasNumberOf(4),
            Beginning.yearBefore("-"),
            "(?<![\\d.-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})[/~](\\d{2})(?![\\d/-])",
            match -> days(number(match, 1), number(match, 2), number(match, 3), number(match, 4))),
        // 6/16-18/2018
        new PatternForm(
            signs -> signs.hasParted() && signs.hasNumberOf(4),
            Beginning.dayBefore("/"),
            "(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})[-–](\\d{1,2})/((?:19|20)\\d{2})(?![\\d/-])",
            match -> days(number(match, 4), number(match, 1), number(match, 2), number(match, 3))),
        // 04/03, alone in its place: elsewhere it may be a fraction
        new PatternForm(
            DateSigns::hasParted,
            Beginning.dayBefore("/"),
            "(?<=^|^[^\\p{L}\\d]{1,3}|\\p{L}\\p{L}{2,8}[.,]{0,2}\\s)(\\d{2})/(\\d{2})(?=[^\\p{L}\\d/.%]{0,3}$)",
            match -> withoutYear(number(match, 1), number(match, 2), order)),
        // 2019-05, 2019/05
        new PatternForm(
            signs -> signs.hasParted() && signs.hasNumberOf(4),
            Beginning.yearBefore("-/"),
            "(?<![\\p{L}\\d/._-])((?:19|20)\\d{2})[-/](\\d{2})(?![\\p{L}\\d/._-])",
            match -> month(number(match, 1), number(match, 2))),
        // 05/2019
        new PatternForm(
            signs -> signs.hasParted() && signs.hasNumberOf(4),
            Beginning.dayBefore("/"),
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

  private static Optional<WrittenDate> withoutYear(int first, int second, NumericOrder order) {
    boolean dayFirst = first > 12 || (second <= 12 && order == NumericOrder.DAY_FIRST);
    boolean settled = first > 12 || second > 12 || order != NumericOrder.UNSETTLED;
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

  private static Optional<WrittenDate> ordered(MatchResult match, NumericOrder order) {
    int first = number(match, 1);
    int second = number(match, 3);
    int year = year(match, 4);
    if (first > 12 || (second <= 12 && order == NumericOrder.DAY_FIRST)) {
      return valid(year, second, first);
    }
    if (second > 12 || order == NumericOrder.MONTH_FIRST || first == second) {
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
