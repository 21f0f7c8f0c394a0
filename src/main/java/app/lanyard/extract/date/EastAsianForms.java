package app.lanyard.extract.date;

import static app.lanyard.extract.date.PatternForm.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Dates with 年月日 or 년월일: 2019年11月2日, 2019年11月2日-3日, 11月2日, 2025년 4월 3일, 令和7年4月3日. */
final class EastAsianForms {

  private EastAsianForms() {}

  private static final String YEAR = "(?:((?:19|20)\\d{2})|(令和|平成|昭和)\\s?(\\d{1,2}|元))\\s?[年년]";
  private static final String WEEKDAY = "(?:\\s?[（(][^()（）]{1,4}[）)])?";
  private static final String TO = "\\s?(?:[-–—~～〜至到、,，及和]|から|부터)\\s?";

  /** The year before the first one of an era of the Japanese calendar. */
  private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);

  private static final Beginning SIGNED = (signs, _) -> signs.hasEastAsian();

  static List<PatternForm> all() {
    return List.of(
        new PatternForm(
            Set.of(Place.DAY, Place.YEAR, Place.ERA),
            SIGNED,
            "(?<!\\d)(?:"
                + YEAR
                + "\\s?)?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})(?!\\d)\\s?[日号號일]?"
                + "(?:"
                + WEEKDAY
                + TO
                + "(?:(\\d{1,2})\\s?[月월]\\s?)?(\\d{1,2})\\s?[日号號일])?",
            EastAsianForms::days),
        new PatternForm(
            Set.of(Place.YEAR, Place.ERA),
            SIGNED,
            "(?<!\\d)" + YEAR + "\\s?(\\d{1,2})\\s?[月월]",
            match ->
                Optional.of(WrittenDate.month(year(match), number(match, 4)))
                    .filter(date -> date.span().isPresent())),
        new PatternForm(
            Set.of(Place.YEAR, Place.ERA),
            SIGNED,
            "(?<!\\d)" + YEAR,
            match -> Optional.of(WrittenDate.year(year(match)))));
  }

  private static Optional<WrittenDate> days(MatchResult match) {
    int year = year(match);
    int month = number(match, 4);
    int day = number(match, 5);
    int endMonth = number(match, 6) == 0 ? month : number(match, 6);
    int endDay = number(match, 7) == 0 ? day : number(match, 7);
    return Optional.of(WrittenDate.days(year, month, day, endMonth, endDay))
        .filter(date -> month > 0 && day > 0)
        .filter(date -> date.in(year > 0 ? year : 2000).isPresent());
  }

  private static int year(MatchResult match) {
    String era = match.group(2);
    if (era == null) {
      return number(match, 1);
    }
    int inEra = "元".equals(match.group(3)) ? 1 : number(match, 3);
    return ERAS.getOrDefault(era, 0) + inEra;
  }
}
