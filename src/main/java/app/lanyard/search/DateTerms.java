package app.lanyard.search;

import app.lanyard.model.DateSpan;
import app.lanyard.model.search.DayRange;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.Term;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the operators that ask for dates. */
final class DateTerms {

  private static final Pattern YEARS =
      Pattern.compile("([12]\\d{3})(?:(?:\\.\\.|-|–)([12]\\d{3}))?");

  private final Problems problems;

  DateTerms(Problems problems) {
    this.problems = problems;
  }

  /** Nothing if no value of it can be read. */
  Optional<Term> read(Operator operator, List<Part> values, boolean excluded) {
    List<DayRange> ranges =
        values.stream()
            .flatMap(
                value ->
                    (operator == Operator.YEAR ? years(value) : days(operator, value)).stream())
            .toList();
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(new Term.Dated(operator, ranges, excluded));
  }

  private Optional<DayRange> years(Part value) {
    Matcher matcher = YEARS.matcher(value.text().strip());
    if (!matcher.matches()) {
      problems.leftOut(Kind.UNREADABLE_YEAR, value.start(), value.end(), value.text());
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (first > last) {
      String understood = "year:" + last + ".." + first;
      problems.add(Kind.YEARS_SWAPPED, value.start(), value.end(), understood);
    }
    return Optional.of(
        new DayRange(
            Year.of(Math.min(first, last)).atDay(1),
            DateSpan.year(Year.of(Math.max(first, last))).end()));
  }

  private Optional<DayRange> days(Operator operator, Part value) {
    Optional<DayReader.Reading> read = DayReader.read(value.text());
    if (read.isEmpty()) {
      problems.leftOut(
          Kind.UNREADABLE_DATE, value.start(), value.end(), value.text(), operator.wireName());
      return Optional.empty();
    }
    DayReader.Reading reading = read.get();
    if (!reading.exact()) {
      problems.add(
          Kind.IMPOSSIBLE_DATE,
          value.start(),
          value.end(),
          operator.wireName() + ":" + reading.written(),
          value.text());
    }
    return Optional.of(range(operator, reading.span()));
  }

  private static DayRange range(Operator operator, DateSpan span) {
    return switch (operator) {
      case AFTER -> new DayRange(span.start(), null);
      case BEFORE -> new DayRange(null, span.start().minusDays(1));
      default -> new DayRange(span.start(), span.end());
    };
  }
}
