package app.lanyard.extract.date;

import app.lanyard.extract.text.Letters;

/** Which part of a numeric date such as 04/03/2025 is the day. */
public enum NumericOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing settles it: the two would be a guess. */
  UNSETTLED;

  /** The order that the numeric dates of a text show by themselves: parts over 12 are days. */
  public static NumericOrder of(String text) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    for (int at = 0; at < text.length(); at++) {
      if (!Letters.isDigit(text.charAt(at))) {
        continue;
      }
      if (NumericDate.mayBegin(text, at)) {
        NumericDate parts = NumericDate.at(text, at);
        dayFirst |= parts.first() > 12 && parts.second() <= 12;
        monthFirst |= parts.second() > 12 && parts.first() <= 12;
        at = parts.end();
      } else {
        at = NumericDate.endOfNumber(text, at);
      }
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
}
