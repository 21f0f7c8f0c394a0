package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title with the date in brackets behind it: "How beans climb (May 2016)". */
record DatedTitle(String title, Optional<WrittenDate> date) {

  private static final int LONGEST_DATE = 24;

  private static final Pattern YEAR = Pattern.compile("(.+?)\\s[(（]((?:19|20)\\d{2})[)）]");

  /** As {@link #of}, with a year alone as well. */
  static DatedTitle withYear(String text, DateParser dates) {
    Matcher year = YEAR.matcher(text);
    return year.matches()
        ? new DatedTitle(year.group(1), DateParser.year(year.group(2)))
        : of(text, dates);
  }

  static DatedTitle of(String text, DateParser dates) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (open < 1
        || text.length() - open > LONGEST_DATE
        || !Letters.hasDigit(text.substring(open))) {
      return new DatedTitle(text, Optional.empty());
    }
    String inside = text.substring(open + 1, text.length() - 1);
    Optional<DateMatch> match =
        dates
            .first(inside)
            .filter(found -> found.date().month() > 0)
            .filter(found -> found.end() - found.start() == inside.strip().length());
    return match.isPresent()
        ? new DatedTitle(text.substring(0, open).strip(), match.map(DateMatch::date))
        : new DatedTitle(text, Optional.empty());
  }
}
