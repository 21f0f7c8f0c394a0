package app.lanyard.ui.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private final List<DateTimeFormatter> days;
  private final List<DateTimeFormatter> months;

  public TypedDate(Locale locale) {
    days =
        Stream.concat(
                Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "d.M.uuuu")
                    .map(pattern -> lenient(pattern, locale)),
                Stream.of(FormatStyle.SHORT, FormatStyle.MEDIUM)
                    .map(style -> DateTimeFormatter.ofLocalizedDate(style).withLocale(locale)))
            .toList();
    months =
        Stream.of("uuuu-M", "MMM uuuu", "MMMM uuuu", "M/uuuu")
            .map(pattern -> lenient(pattern, locale))
            .toList();
  }

  /** The day that is meant, or nothing if it can't be understood. */
  public Optional<LocalDate> parse(String text, End end) {
    String typed = text.strip();
    return first(days, typed, LocalDate::from)
        .or(() -> first(months, typed, YearMonth::from).map(month -> dayOf(month, end)))
        .or(() -> year(typed, end));
  }

  private static LocalDate dayOf(YearMonth month, End end) {
    return end == End.FIRST ? month.atDay(1) : month.atEndOfMonth();
  }

  private static Optional<LocalDate> year(String typed, End end) {
    if (!typed.matches("[12]\\d{3}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(typed);
    return Optional.of(dayOf(YearMonth.of(year, end == End.FIRST ? 1 : 12), end));
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
    } catch (DateTimeParseException notThisForm) {
      return Optional.empty();
    }
  }

  /** A two-digit year read as the first century is a slip, not a date. */
  private static boolean isOfOurTime(Object date) {
    return date instanceof TemporalAccessor temporal && temporal.get(ChronoField.YEAR) >= 1000;
  }

  private static DateTimeFormatter lenient(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale);
  }
}
