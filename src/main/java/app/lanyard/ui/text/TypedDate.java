package app.lanyard.ui.text;

import app.lanyard.model.DateSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a date that a person typed: as ISO 8601, as their language writes it, or just a month or a
 * year, which then means its first or its last day.
 */
public final class TypedDate {

  /** Which end of a range the date is for. */
  public enum End {
    FIRST,
    LAST
  }

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

  private final List<DateTimeFormatter> days;
  private final List<DateTimeFormatter> months;

  public TypedDate(Locale locale) {
    days =
        Stream.concat(
                Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "d.M.uuuu")
                    .map(pattern -> lenient(pattern, locale)),
                Stream.concat(
                    Stream.of(FormatStyle.SHORT, FormatStyle.MEDIUM)
                        .map(style -> DateTimeFormatter.ofLocalizedDate(style).withLocale(locale)),
                    Stream.of("yMMMd", "yMMMMd").map(template -> localized(template, locale))))
            .toList();
    months =
        Stream.concat(
                Stream.of("uuuu-M", "MMM uuuu", "MMMM uuuu", "M/uuuu")
                    .map(pattern -> lenient(pattern, locale)),
                Stream.of("yMMM", "yMMMM").map(template -> localized(template, locale)))
            .toList();
  }

  /** The day that is meant, or nothing if it can't be understood. */
  public Optional<LocalDate> parse(String text, End end) {
    return span(text).map(span -> end == End.FIRST ? span.start() : span.end());
  }

  /** The day, month or year that is meant, as exact as it was typed. */
  Optional<DateSpan> span(String text) {
    String typed = text.strip();
    return first(days, typed, LocalDate::from)
        .filter(day -> names(typed, day.getDayOfMonth()))
        .map(DateSpan::day)
        .or(() -> first(months, typed, YearMonth::from).map(DateSpan::month))
        .or(() -> year(typed));
  }

  /** The 31st of February is a slip, and not the 28th, which some forms make of it. */
  private static boolean names(String typed, int number) {
    return NUMBER.matcher(typed).results().anyMatch(it -> Integer.parseInt(it.group()) == number);
  }

  private static Optional<DateSpan> year(String typed) {
    return typed.matches("[12]\\d{3}")
        ? Optional.of(DateSpan.year(Year.of(Integer.parseInt(typed))))
        : Optional.empty();
  }

  private static <T> Optional<T> first(
      List<DateTimeFormatter> formats, String typed, TemporalQuery<T> query) {
    return formats.stream().flatMap(format -> parse(format, typed, query).stream()).findFirst();
  }

  /** Nothing, rather than an exception: that one form does not fit is no news. */
  private static <T> Optional<T> parse(
      DateTimeFormatter format, String typed, TemporalQuery<T> query) {
    try {
      TemporalAccessor parsed = format.parse(typed);
      return Optional.of(query.queryFrom(parsed)).filter(TypedDate::isOfOurTime);
    } catch (DateTimeException notThisForm) {
      return Optional.empty();
    }
  }

  /** A two-digit year read as the first century is a slip, not a date. */
  private static boolean isOfOurTime(Object date) {
    return date instanceof TemporalAccessor temporal && temporal.get(ChronoField.YEAR) >= 1000;
  }

  /** As the window writes it in that language, too. */
  private static DateTimeFormatter localized(String template, Locale locale) {
    return DateTimeFormatter.ofLocalizedPattern(template).withLocale(locale);
  }

  private static DateTimeFormatter lenient(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale);
  }
}
