package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are a date with nothing but a time beside it, and paragraphs that begin with one. */
final class DateLines {

  private static final int LONGEST = 80;
  private static final int LATEST_START = 4;
  private static final Pattern TIME_ONLY =
      Pattern.compile(
          "(?:[^\\p{L}]|\\b(?:am|pm|AM|PM|h|hs|hrs|Uhr|at|from|to|um|a|GMT|UTC|[CPEMB][SED]{1,2}T)\\b"
              + "|(?<=\\d)(?:am|pm|AM|PM|h))*+");

  /** Behind a weekday with "the" and a month, which are not longer than twenty characters each. */
  private static final int LATEST_FIGURE = LATEST_START + 40;

  private static final String DASHES = "-–—@";
  private static final Pattern DASH = Pattern.compile("\\s?(?:-{1,2}|–|—|@)\\s");

  private DateLines() {}

  /** "Monday, October 24 • 9:15am - 9:20am" */
  static boolean isDateLine(String line, DateParser dates) {
    return line.length() <= LONGEST
        && mayBeginWithDate(line)
        && dates
            .first(line)
            .filter(match -> match.start() <= LATEST_START)
            .filter(match -> TIME_ONLY.matcher(line.substring(match.end())).matches())
            .isPresent();
  }

  /** The event in "2018 Jun 16 -- GardenConf". */
  static Optional<RichText> behindDate(RichText line, DateParser dates) {
    String text = line.text();
    if (text.length() > LONGEST || !hasDash(text) || !DateParser.mayBegin(text)) {
      return Optional.empty();
    }
    return dates
        .first(text)
        .filter(match -> match.start() == 0)
        .flatMap(
            match -> {
              Matcher dash = DASH.matcher(text).region(match.end(), text.length());
              return dash.lookingAt() ? Optional.of(line.from(dash.end())) : Optional.empty();
            })
        .filter(event -> event.text().codePoints().anyMatch(Character::isLetter));
  }

  private static boolean hasDash(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      if (DASHES.indexOf(text.charAt(i)) >= 0 && Letters.isSpace(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure comes early enough: before it there is a weekday and a month at most. */
  private static boolean mayBeginWithDate(String text) {
    return Letters.hasDigit(text, Math.min(text.length(), LATEST_FIGURE + 1));
  }

  /** The date of a paragraph that begins "18 April: …" */
  static Optional<WrittenDate> leading(String paragraph, DateParser dates) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    boolean colon = head.indexOf(':') >= 0 || head.indexOf('：') >= 0;
    if (!colon || !mayBeginWithDate(head)) {
      return Optional.empty();
    }
    return dates
        .first(head)
        .filter(match -> match.start() <= LATEST_START)
        .filter(match -> head.startsWith(":", match.end()) || head.startsWith("：", match.end()))
        .map(DateMatch::date);
  }
}
