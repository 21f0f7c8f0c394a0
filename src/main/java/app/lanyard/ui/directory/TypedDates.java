package app.lanyard.ui.directory;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.TypedDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes a span of days that a person types into two fields. Months and years stay what
 * they are: no day is made up.
 */
final class TypedDates {

  private final TypedDate typed;
  private final DateText written;

  TypedDates(Locale locale) {
    this.typed = new TypedDate(locale);
    this.written = new DateText(locale);
  }

  /**
   * @param last may be empty: then {@code first} says it all, as "Nov 2025" or "2016" do
   * @return nothing if one of them is no date, or the last lies before the first
   */
  Optional<DateSpan> parse(String first, String last) {
    Optional<DateSpan> begins = part(first);
    Optional<DateSpan> ends = last.isBlank() ? begins : part(last);
    if (begins.isEmpty() || ends.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = begins.get().start();
    LocalDate end = ends.get().end();
    return end.isBefore(start)
        ? Optional.empty()
        : Optional.of(new DateSpan(start, end, coarser(begins.get(), ends.get())));
  }

  /** What to put into the first field for a span. */
  String first(DateSpan span) {
    return written.span(end(span, span.start()));
  }

  /** What to put into the last field for a span; empty if the first field says it all. */
  String last(DateSpan span) {
    String last = written.span(end(span, span.end()));
    return last.equals(first(span)) ? "" : last;
  }

  private static DateSpan end(DateSpan span, LocalDate day) {
    return new DateSpan(day, day, span.precision());
  }

  private Optional<DateSpan> part(String text) {
    Optional<LocalDate> start = typed.parse(text, TypedDate.End.FIRST);
    Optional<LocalDate> end = typed.parse(text, TypedDate.End.LAST);
    return start.flatMap(day -> end.map(last -> new DateSpan(day, last, precision(day, last))));
  }

  /** Typed as one day, a month or a year. */
  private static DatePrecision precision(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return DatePrecision.DAY;
    }
    return start.getMonth() == end.getMonth() ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  private static DatePrecision coarser(DateSpan one, DateSpan other) {
    return Stream.of(one.precision(), other.precision())
        .max(Comparator.comparingInt(TypedDates::coarseness))
        .orElseThrow();
  }

  private static int coarseness(DatePrecision precision) {
    return switch (precision) {
      case DAY -> 0;
      case MONTH -> 1;
      case YEAR -> 2;
    };
  }
}
