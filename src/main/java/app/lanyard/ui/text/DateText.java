package app.lanyard.ui.text;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Writes dates and times as people do in their language, and never more exactly than they are
 * known: a year stays a year.
 */
public final class DateText {

  private static final String DAY = "yMMMd";
  private static final String DAY_WITHOUT_YEAR = "MMMd";
  private static final String MONTH = "yMMMM";
  private static final String SHORT_MONTH = "yMMM";

  private final Locale locale;
  private final DayRange dayRange;

  public DateText(Locale locale) {
    this.locale = locale;
    this.dayRange = new DayRange(locale);
  }

  /** "9–13 Nov 2025", "30 Nov – 2 Dec 2025", "November 2025", "2016". */
  public String span(DateSpan span) {
    return switch (span.precision()) {
      case DAY -> dayRange.write(span.start(), span.end(), DAY);
      case MONTH -> months(span);
      case YEAR -> years(span);
    };
  }

  /** A span where the year is plain from what stands around it: "9–13 Nov", "November", "2016". */
  public String spanWithinYear(DateSpan span) {
    boolean sameYear = span.start().getYear() == span.end().getYear();
    return switch (span.precision()) {
      case DAY -> dayRange.write(span.start(), span.end(), sameYear ? DAY_WITHOUT_YEAR : DAY);
      case MONTH -> sameMonth(span) ? pattern("LLLL", span.start()) : months(span);
      case YEAR -> years(span);
    };
  }

  /** One day: "11 Nov 2025". */
  public String day(LocalDate day) {
    return localized(DAY, day);
  }

  /** A day below the heading of its month: "Tue 11". */
  public String dayOfMonth(LocalDate day) {
    return pattern("EEE d", day);
  }

  /** The heading a span stands under: "November 2025", or "2016" if no month is known. */
  public String section(DateSpan span) {
    return span.precision() == DatePrecision.YEAR
        ? years(span)
        : localized(MONTH, YearMonth.from(span.start()));
  }

  /** A month as it is written where there is little room: "Nov 2025". */
  public String shortMonth(YearMonth month) {
    return localized(SHORT_MONTH, month);
  }

  /** A time of day: "10:30", or "10:30 AM" where that is usual. */
  public String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
  }

  /** "10:30 – 11:15", or the start alone if no more is known. */
  public String time(TalkTime time) {
    String start = time(time.start());
    return time.knownEnd().map(end -> start + " – " + time(end)).orElse(start);
  }

  private String months(DateSpan span) {
    String first = localized(MONTH, YearMonth.from(span.start()));
    return sameMonth(span) ? first : first + " – " + localized(MONTH, YearMonth.from(span.end()));
  }

  private String years(DateSpan span) {
    String first = Integer.toString(span.start().getYear());
    return span.start().getYear() == span.end().getYear()
        ? first
        : first + "–" + span.end().getYear();
  }

  private static boolean sameMonth(DateSpan span) {
    return YearMonth.from(span.start()).equals(YearMonth.from(span.end()));
  }

  private String localized(String template, TemporalAccessor date) {
    return DateTimeFormatter.ofLocalizedPattern(template).withLocale(locale).format(date);
  }

  private String pattern(String pattern, LocalDate date) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }
}
