package app.lanyard.extract.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a numeric date such as 04/03/2025 is the day. */
public enum NumericOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing settles it: the two would be a guess. */
  UNSETTLED;

  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/-](\\d{1,2})[/-](?:\\d{4}|\\d{2})(?![\\d/-])");

  /** The order that the numeric dates of a text show by themselves: parts over 12 are days. */
  public static NumericOrder of(CharSequence text) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    Matcher dates = NUMERIC.matcher(text);
    while (dates.find()) {
      dayFirst |= isDayOnly(dates.group(1)) && !isDayOnly(dates.group(2));
      monthFirst |= isDayOnly(dates.group(2)) && !isDayOnly(dates.group(1));
    }
    if (dayFirst == monthFirst) {
      return UNSETTLED;
    }
    return dayFirst ? DAY_FIRST : MONTH_FIRST;
  }

  /** This order, or if it is unsettled the one that is usual in a language. */
  public NumericOrder orOfLanguage(String language) {
    if (this != UNSETTLED) {
      return this;
    }
    return switch (language) {
      case "de", "fr", "es", "pt", "it", "ru" -> DAY_FIRST;
      default -> UNSETTLED;
    };
  }

  private static boolean isDayOnly(String part) {
    return Integer.parseInt(part) > 12;
  }
}
