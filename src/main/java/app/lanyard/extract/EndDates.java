package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes dates off both ends of a text: "3 May 2021 How beans climb", "Soil Days, May 2021". */
final class EndDates {

  private static final Pattern YEAR_LAST = Pattern.compile("(.*\\p{L}.*),\\s((?:19|20)\\d{2})");

  private EndDates() {}

  /** The text in parts, each date one by itself. */
  static List<String> of(String text, DateParser dates) {
    List<DateMatch> found = dates.find(text);
    if (found.isEmpty()) {
      Matcher year = YEAR_LAST.matcher(text);
      return year.matches() ? List.of(year.group(1), year.group(2)) : List.of(text);
    }
    var parts = new ArrayList<String>();
    int start = 0;
    if (found.getFirst().start() == 0) {
      start = found.getFirst().end();
      parts.add(text.substring(0, start));
    }
    DateMatch last = found.getLast();
    boolean ends = last.start() > start && !Letters.hasLetter(text.substring(last.end()));
    String rest = text.substring(start, ends ? last.start() : text.length());
    if (Letters.hasLetter(rest)) {
      parts.add(rest.strip());
    }
    if (ends) {
      parts.add(text.substring(last.start()));
    }
    return parts;
  }
}
