package app.lanyard.extract.date;

import static app.lanyard.extract.date.PatternForm.number;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Dates with 年月日 or 년월일: 2019年11月2日, 2019年11月2日-3日, 11月2日, 2025년 4월 3일. */
final class EastAsianForms {

  private EastAsianForms() {}

  static List<DateForm> all() {
    return List.of(
        new PatternForm(
            DateSigns::hasEastAsian,
            "(?<!\\d)(?:((?:19|20)\\d{2})\\s?[年년]\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})(?!\\d)\\s?[日号號일]?"
                + "(?:\\s?[-–—~～〜至到、]\\s?(?:(\\d{1,2})\\s?[月월]\\s?)?(\\d{1,2})\\s?[日号號일])?",
            EastAsianForms::days),
        new PatternForm(
            DateSigns::hasEastAsian,
            "(?<!\\d)((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]",
            match ->
                Optional.of(WrittenDate.month(number(match, 1), number(match, 2)))
                    .filter(date -> date.span().isPresent())),
        new PatternForm(
            DateSigns::hasEastAsian,
            "(?<!\\d)((?:19|20)\\d{2})\\s?[年년]",
            match -> Optional.of(WrittenDate.year(number(match, 1)))));
  }

  private static Optional<WrittenDate> days(MatchResult match) {
    int year = number(match, 1);
    int month = number(match, 2);
    int day = number(match, 3);
    int endMonth = number(match, 4) == 0 ? month : number(match, 4);
    int endDay = number(match, 5) == 0 ? day : number(match, 5);
    return Optional.of(WrittenDate.days(year, month, day, endMonth, endDay))
        .filter(date -> month > 0 && day > 0)
        .filter(date -> date.in(year > 0 ? year : 2000).isPresent());
  }
}
