package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TracedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days and the place that a section "When and Where", "Venue" or "Dates" of a note tells. */
final class WhenAndWhere {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_EVENT = 14;

  private static final Pattern HEADING =
      Pattern.compile(
          "^\\W{0,3}(?:when|where|dates?|venue|location|date and|time and|wann|wo|ort|termin|quand|où|lieu"
              + "|cuándo|dónde|lugar|quando|onde|когда|где|место|时间|地点|日時|会場)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** "…, Lisbon, Portugal", "…, Portland, OR 97201": the end of an address. */
  private static final Pattern CITY =
      Pattern.compile(
          "(?:^|,\\s|\\bin\\s)(\\p{Lu}[\\p{L}.'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{1,30}){0,2},\\s"
              + "(?:\\p{Lu}{2}|\\p{Lu}\\p{L}{3,20}(?:\\s\\p{Lu}\\p{L}{2,20})?))(?:\\s[\\d-]{4,10})?\\W{0,2}$");

  private WhenAndWhere() {}

  /**
   * The days from the first to the last that the sections name.
   *
   * @param year the event's, for days that are told without one
   */
  static Optional<TracedDate> date(
      List<Section> sections, DateParser dates, Optional<Integer> year) {
    List<DateSpan> days =
        lines(sections)
            .flatMap(line -> dates.first(line).stream())
            .map(DateMatch::date)
            .flatMap(date -> date.span().or(() -> year.flatMap(date::in)).stream())
            .filter(span -> span.precision() == DatePrecision.DAY)
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = days.stream().map(DateSpan::start).min(Comparator.naturalOrder()).get();
    LocalDate last = days.stream().map(DateSpan::end).max(Comparator.naturalOrder()).get();
    return last.isBefore(first.plusDays(LONGEST_EVENT))
        ? Optional.of(new TracedDate(DateSpan.days(first, last), DateOrigin.STATED))
        : Optional.empty();
  }

  static Optional<String> place(List<Section> sections) {
    return lines(sections)
        .map(CITY::matcher)
        .filter(Matcher::find)
        .map(city -> city.group(1))
        .findFirst();
  }

  private static Stream<String> lines(List<Section> sections) {
    return sections.stream()
        .filter(section -> section.heading().filter(WhenAndWhere::isHeading).isPresent())
        .flatMap(section -> section.body().stream())
        .flatMap(block -> BlockLines.of(block).stream())
        .flatMap(line -> line.text().lines())
        .filter(line -> line.length() <= LONGEST_LINE);
  }

  private static boolean isHeading(Block.Heading heading) {
    String text = heading.text().text();
    return text.length() <= LONGEST_HEADING && HEADING.matcher(text).matches();
  }
}
