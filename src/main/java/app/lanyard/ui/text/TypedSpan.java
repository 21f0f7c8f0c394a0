package app.lanyard.ui.text;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the days that a person typed: one day, a range that says but once what both ends share, a
 * month or a year. What it reads is as exact as what was typed: "2016" is a year, not its first
 * day.
 */
public final class TypedSpan {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:to|–|—|-)\\s+|\\s*[–—]\\s*|\\s*\\.{2,3}\\s*|\\s*-\\s*");
  private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,2}\\.?)");
  private static final Pattern FIRST_NUMBER = Pattern.compile("(\\d{1,2}\\.?)(\\D.*)?");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}(?=$|\\D)");

  private final TypedDate single;

  public TypedSpan(Locale locale) {
    this.single = new TypedDate(locale);
  }

  /** The days that are meant, or nothing if they can't be understood. */
  public Optional<DateSpan> parse(String text) {
    String typed = text.strip();
    return single.span(typed).or(() -> range(typed));
  }

  private Optional<DateSpan> range(String typed) {
    return SEPARATOR
        .matcher(typed)
        .results()
        .flatMap(separator -> range(typed, separator).stream())
        .findFirst();
  }

  private Optional<DateSpan> range(String typed, MatchResult separator) {
    String first = typed.substring(0, separator.start());
    String last = typed.substring(separator.end());
    return withinMonth(first, last).or(() -> acrossMonths(first, last));
  }

  /** "9–13 Nov 2025", "Nov 9–13, 2025": what stands around the two numbers belongs to both. */
  private Optional<DateSpan> withinMonth(String first, String last) {
    Matcher left = LAST_NUMBER.matcher(first);
    Matcher right = FIRST_NUMBER.matcher(last);
    if (!left.matches() || !right.matches()) {
      return Optional.empty();
    }
    String before = left.group(1);
    String after = right.group(2) == null ? "" : right.group(2);
    return joined(
            single.span(before + left.group(2) + after),
            single.span(before + right.group(1) + after))
        .filter(span -> span.precision() == DatePrecision.DAY);
  }

  /** "30 Nov – 2 Dec 2025": at most the year is said but once. */
  private Optional<DateSpan> acrossMonths(String first, String last) {
    return joined(end(first, last), end(last, first));
  }

  private Optional<DateSpan> end(String text, String other) {
    return single
        .span(text)
        .or(
            () ->
                YEAR.matcher(other)
                    .results()
                    .map(MatchResult::group)
                    .flatMap(year -> withYear(text, year))
                    .flatMap(whole -> single.span(whole).stream())
                    .findFirst());
  }

  private static Stream<String> withYear(String text, String year) {
    return Stream.of(
        text + " " + year,
        text + ", " + year,
        year + " " + text,
        year + "-" + text,
        year + "年" + text);
  }

  private static Optional<DateSpan> joined(Optional<DateSpan> first, Optional<DateSpan> last) {
    if (first.isEmpty()
        || last.isEmpty()
        || first.get().precision() != last.get().precision()
        || last.get().end().isBefore(first.get().start())) {
      return Optional.empty();
    }
    return Optional.of(
        new DateSpan(first.get().start(), last.get().end(), first.get().precision()));
  }
}
