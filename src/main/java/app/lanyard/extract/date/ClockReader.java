package app.lanyard.extract.date;

import app.lanyard.extract.date.ClockMoment.Form;
import app.lanyard.extract.date.ClockMoment.Half;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.TalkTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads times of day and ranges of them: "10:30", "09:00–09:45", "14h30", "2:30 pm", "10 Uhr",
 * "下午2点". Offsets and names of time zones are left aside: what is written is the time.
 */
public final class ClockReader {

  /** Halves of the day are written before the hour in East Asia. */
  private static final String HALVES = "上下午오";

  private static final Pattern TO =
      Pattern.compile(
          "[\\s\\u00a0]?(?:-|–|—|−|~|〜|～)[\\s\\u00a0]?|\\s(?:to|until|till|bis|à|a|até|al|до)\\s"
              + "|\\s?(?:至|到|から|부터|에서)\\s?");

  /** What may stand before the figure of a time. */
  private static final String NO_BEGINNING = ".:/+,-";

  private static final String BEHIND_LEADING = "-–—|:：,;)]*_`·•";
  private static final int FIRST_DOTTED = 7;
  private static final int LAST_DOTTED = 21;
  private static final int STEP_OF_DOTTED = 5;

  private ClockReader() {}

  /**
   * A time at a place of a text.
   *
   * @param end the position behind it
   */
  public record ClockMatch(TalkTime time, int end) {}

  /** The first time anywhere in a text that is about when something was. */
  public static Optional<TalkTime> first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayBegin(text, i)) {
        boolean stamp = i > 0 && text.charAt(i - 1) == 'T';
        Optional<ClockMatch> match = at(text, i, stamp, true);
        if (match.isPresent()) {
          return match.map(ClockMatch::time);
        }
      }
    }
    return Optional.empty();
  }

  /** The time that a text begins with, of which nothing else need say that it is one. */
  public static Optional<ClockMatch> leading(String text) {
    return text.isEmpty() || !isBeginning(text.charAt(0))
        ? Optional.empty()
        : at(text, 0, false, false).filter(match -> isParted(text, match.end()));
  }

  private static boolean isBeginning(char c) {
    return Letters.isDigit(c) || HALVES.indexOf(c) >= 0;
  }

  private static boolean mayBegin(String text, int at) {
    if (!isBeginning(text.charAt(at))) {
      return false;
    }
    if (Letters.isDigit(text, at) && isLongNumber(text, at)) {
      return false;
    }
    if (at == 0 || !Letters.isDigit(text, at)) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean dashed = before == '-' && !Letters.isDigit(text, at - 2);
    boolean stamp = before == 'T' && Letters.isDigit(text, at - 2);
    boolean joined =
        Letters.isDigit(before) || NO_BEGINNING.indexOf(before) >= 0 || isLatin(before);
    return stamp || dashed || !joined;
  }

  /** Whether a number has more figures than an hour. */
  private static boolean isLongNumber(String text, int at) {
    return Letters.isDigit(text, at + 1) && Letters.isDigit(text, at + 2);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static boolean isParted(String text, int end) {
    return end == text.length()
        || Character.isWhitespace(text.charAt(end))
        || text.charAt(end) == '\u00a0'
        || BEHIND_LEADING.indexOf(text.charAt(end)) >= 0;
  }

  private static Optional<ClockMatch> at(String text, int start, boolean stamp, boolean told) {
    Optional<ClockMoment> first = ClockMoment.at(text, start);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean alone = stamp || first.get().form() == Form.WITH_SECONDS;
    return (alone ? Optional.<ClockMatch>empty() : range(text, first.get()))
        .or(() -> single(first.get(), told));
  }

  private static Optional<ClockMatch> single(ClockMoment moment, boolean told) {
    boolean sure =
        switch (moment.form()) {
          case CERTAIN -> true;
          case WITH_SECONDS, HOURS -> told;
          case DOTTED -> !told && isLikely(moment);
          case BARE -> false;
        };
    return sure
        ? moment.time().map(time -> new ClockMatch(TalkTime.at(time), moment.end()))
        : Optional.empty();
  }

  /** Hours of talks, and minutes that they begin at: "10.30" rather than "1.30" or "24.04". */
  private static boolean isLikely(ClockMoment moment) {
    return moment.hour() >= FIRST_DOTTED
        && moment.hour() <= LAST_DOTTED
        && moment.minute() % STEP_OF_DOTTED == 0;
  }

  private static Optional<ClockMatch> range(String text, ClockMoment first) {
    Matcher to = TO.matcher(text).region(first.end(), text.length());
    if (!to.lookingAt()) {
      return Optional.empty();
    }
    return ClockMoment.at(text, to.end())
        .filter(second -> isRange(first, second))
        .flatMap(second -> range(first, second));
  }

  /** Figures alone are no times: the other end has to say so. */
  private static boolean isRange(ClockMoment first, ClockMoment second) {
    if (first.form() == Form.BARE) {
      return second.isCertain() && (second.half() != Half.UNKNOWN || second.minute() == 0);
    }
    return second.form() != Form.BARE && second.form() != Form.WITH_SECONDS;
  }

  private static Optional<ClockMatch> range(ClockMoment first, ClockMoment second) {
    Optional<LocalTime> end = second.time();
    Optional<LocalTime> start = end.flatMap(last -> start(first, second, last));
    return start.map(
        from -> new ClockMatch(TalkTime.between(from, end.orElse(null)), second.end()));
  }

  /** In "2:00 – 2:45 pm" both are of the half that the last tells, in "11:30 – 12:15 pm" not. */
  private static Optional<LocalTime> start(ClockMoment first, ClockMoment second, LocalTime end) {
    return first.half() != Half.UNKNOWN || second.half() == Half.UNKNOWN
        ? first.time()
        : Stream.of(second.half(), Half.FIRST)
            .flatMap(half -> first.time(half).stream())
            .filter(start -> start.isBefore(end))
            .findFirst();
  }
}
