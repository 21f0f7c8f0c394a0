package app.lanyard.ui.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two days written as one range, without saying twice what both share. The order of day, month and
 * year is the locale's own (CLDR available formats, UTS #35).
 */
final class DayRange {

  private static final Pattern DAY_FIELD = Pattern.compile("d+(\\.?)");

  private final Locale locale;

  DayRange(Locale locale) {
    this.locale = locale;
  }

  /**
   * @param template which fields to write, as for {@link DateTimeFormatter#ofLocalizedPattern}
   */
  String write(LocalDate first, LocalDate last, String template) {
    String pattern = patternOf(template);
    if (first.equals(last)) {
      return format(pattern, first);
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return withinMonth(pattern, first, last);
    }
    if (first.getYear() != last.getYear()) {
      return format(pattern, first) + " – " + format(pattern, last);
    }
    String withoutYear = patternOf("MMMd");
    return pattern.startsWith("y")
        ? format(pattern, first) + " – " + format(withoutYear, last)
        : format(withoutYear, first) + " – " + format(pattern, last);
  }

  private String withinMonth(String pattern, LocalDate first, LocalDate last) {
    Matcher day = DAY_FIELD.matcher(pattern);
    String ranged =
        day.replaceFirst(field -> "'" + first.getDayOfMonth() + field.group(1) + "–'$0");
    return format(ranged, last);
  }

  private String patternOf(String template) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
        template, IsoChronology.INSTANCE, locale);
  }

  private String format(String pattern, LocalDate date) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(date);
  }
}
