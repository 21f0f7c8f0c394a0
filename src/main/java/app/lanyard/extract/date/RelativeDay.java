package app.lanyard.extract.date;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day told by its place in an event: "Monday", "Day 2", "第二天".
 *
 * @param number the day of the event counted from 1; 0 if a weekday is told instead
 * @param weekday the weekday, if that is told
 */
public record RelativeDay(int number, @Nullable DayOfWeek weekday) {

  private static final CalendarNames NAMES = new CalendarNames();
  private static final int LONGEST = 60;
  private static final int LONGEST_EVENT = 14;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[^\\p{L}\\d]{0,3}(?:(?:day|tag|jour|día|dia|giorno|день)\\s?#?(\\d|one|two|three|four|five)\\b"
              + "|(first|second|third|fourth|fifth)\\sday\\b|第([一二三四五1-5])[天日]|(\\d)(?:日目|일차)"
              + "|(\\d)\\.\\s(?:tag|день)\\b|(\\d)-?й\\sдень)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^[^\\p{L}\\d]{0,3}(?:on\\s|am\\s|le\\s)?(\\p{L}{2,14}(?:-feira)?)(?:['’]s)?(?=$|[\\s:,.)）(（|•·–—-])");

  private static final Pattern ANOTHER_DAY =
      Pattern.compile("^\\s?(?:-|–|—|/|to|bis|and|&)\\s?(\\p{L}{3,14})");

  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("one", "first", "一"),
          List.of("two", "second", "二"),
          List.of("three", "third", "三"),
          List.of("four", "fourth", "四"),
          List.of("five", "fifth", "五"));

  /** The day that a heading or a line of its own begins with; empty for "Monday - Wednesday". */
  public static Optional<RelativeDay> of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return numbered(text).or(() -> named(text));
  }

  /** The day in an event of known days; empty if the event has no such day, or several. */
  public Optional<LocalDate> in(DateSpan event) {
    boolean known =
        event.precision() == DatePrecision.DAY
            && event.start().plusDays(LONGEST_EVENT).isAfter(event.end());
    if (!known) {
      return Optional.empty();
    }
    LocalDate day =
        weekday == null
            ? event.start().plusDays(number - 1L)
            : event.start().with(TemporalAdjusters.nextOrSame(weekday));
    boolean again = weekday != null && event.contains(day.plusWeeks(1));
    return event.contains(day) && !again ? Optional.of(day) : Optional.empty();
  }

  private static Optional<RelativeDay> numbered(String text) {
    Matcher matcher = NUMBERED.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String written = matcher.group(group);
      if (written != null) {
        int number = number(written.toLowerCase(Locale.ROOT));
        return number > 0 ? Optional.of(new RelativeDay(number, null)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (NUMBERS.get(i).contains(written)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<RelativeDay> named(String text) {
    Matcher word = WEEKDAY.matcher(text);
    if (!word.find() || word.group(1).length() < 3) {
      return Optional.empty();
    }
    Matcher another = ANOTHER_DAY.matcher(text.substring(word.end()));
    boolean several = another.find() && NAMES.weekday(another.group(1)).isPresent();
    return several
        ? Optional.empty()
        : NAMES.weekday(word.group(1)).map(day -> new RelativeDay(0, day));
  }
}
