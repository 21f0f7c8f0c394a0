package app.lanyard.extract.date;

import static app.lanyard.extract.date.PatternForm.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates in figures alone: ISO 8601 and its kin, and day, month and year in either order. */
final class NumberForms {

  private static final String TIME =
      "(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?" + "(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?)?";

  private NumberForms() {}

  static List<DateForm> all(NumericOrder order) {
    return List.of(
        // 2025-04-03T10:00:00+02:00, 2025/4/3, 2025.04.03, 2025_04_03: the day as written.
        new PatternForm(
            signs -> signs.hasParted() && signs.hasNumberOf(4),
            "(?<![\\d.-])((?:19|20)\\d{2})([-/._])(\\d{1,2})\\2(\\d{1,2})(?!\\d)" + TIME,
            match -> valid(number(match, 1), number(match, 3), number(match, 4))),
        // 20250403
        new PatternForm(
            signs -> signs.hasNumberOf(8),
            "(?<![\\d.-])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?![\\d.])",
            match -> valid(number(match, 1), number(match, 2), number(match, 3))),
        // 9.-13.11.2025
        new PatternForm(
            signs -> signs.hasDotted() && signs.hasNumberOf(4),
            "(?<![\\d.])(\\d{1,2})\\.? ?[-–—] ?(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?!\\d)",
            match -> span(match)),
        // 03.04.2025 has one order only
        new PatternForm(
            DateSigns::hasDotted,
            "(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d.]*\\d)",
            match -> valid(year(match, 3), number(match, 2), number(match, 1))),
        // 04/03/2025, 16-05-2025
        new PatternForm(
            DateSigns::hasParted,
            "(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?![\\d/-])",
            match -> ordered(match, order)));
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

  /** Two figures are read as people mean them in notes: 69 and less in this century. */
  private static int year(MatchResult match, int group) {
    int year = number(match, group);
    if (year >= 100) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static Optional<WrittenDate> valid(int year, int month, int day) {
    return Optional.of(WrittenDate.day(year, month, day))
        .filter(date -> month > 0 && day > 0 && date.span().isPresent());
  }
}
