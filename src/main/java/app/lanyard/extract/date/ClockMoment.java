package app.lanyard.extract.date;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One time of day as it is written, which need not be a right one.
 *
 * @param end the position behind it
 */
record ClockMoment(int hour, int minute, Half half, Form form, int end) {

  private static final Pattern FORMS =
      Pattern.compile(
          "(?:(?<am>上午|午前|오전)|(?<pm>下午|午後|오후))?\\s?(?<hour>\\d{1,2})"
              + "(?:[:：](?<minute>\\d{2})(?<seconds>:\\d{2}(?:[.,]\\d{1,9})?)?"
              + "|\\.(?<dotted>\\d{2})"
              + "|[hH](?<behind>\\d{2})"
              + "|(?<hours>\\s?[hH](?![\\p{L}\\d]))"
              + "|(?<counter>\\s?[時时点點시](?![间間간]))(?:\\s?(?<counted>\\d{1,2})\\s?[分분]|(?<half>[半반]))?"
              + ")?(?![.:：]?\\d)"
              + "(?:[\\s\\u00a0\\u202f]?(?:(?<letter>[aApP])\\.?[mM](?![\\p{L}\\d])\\.?"
              + "|(?<unit>Uhr)(?!\\p{L})|(?:hrs?|h)(?![\\p{L}\\d])))?");

  private static final List<String> MINUTES = List.of("minute", "dotted", "behind", "counted");

  /** Of the two halves of a day of twelve hours each. */
  enum Half {
    FIRST,
    SECOND,
    UNKNOWN
  }

  /** How sure it is that a figure is a time of day. */
  enum Form {
    /** "10:30", "10h30", "10 Uhr", "10時", "10 am" */
    CERTAIN,
    /** "10:30:00", which stands in dates with times and in recordings */
    WITH_SECONDS,
    /** "10.30", which may be a number or a date too */
    DOTTED,
    /** "10h", which may be a length of time too */
    HOURS,
    /** "10" */
    BARE
  }

  static Optional<ClockMoment> at(String text, int start) {
    Matcher match = FORMS.matcher(text).region(start, text.length());
    match.useTransparentBounds(true);
    return match.lookingAt() ? Optional.of(of(match)) : Optional.empty();
  }

  private static ClockMoment of(Matcher match) {
    int hour = Integer.parseInt(match.group("hour"));
    return new ClockMoment(hour, minute(match), half(match), form(match), match.end());
  }

  private static int minute(Matcher match) {
    for (String group : MINUTES) {
      String minute = match.group(group);
      if (minute != null) {
        return Integer.parseInt(minute);
      }
    }
    return match.group("half") == null ? 0 : 30;
  }

  private static Half half(Matcher match) {
    String letter = match.group("letter");
    if (letter != null) {
      return letter.toLowerCase(Locale.ROOT).equals("a") ? Half.FIRST : Half.SECOND;
    }
    if (match.group("am") != null) {
      return Half.FIRST;
    }
    return match.group("pm") != null ? Half.SECOND : Half.UNKNOWN;
  }

  private static Form form(Matcher match) {
    if (match.group("seconds") != null) {
      return Form.WITH_SECONDS;
    }
    if (half(match) != Half.UNKNOWN || match.group("unit") != null) {
      return Form.CERTAIN;
    }
    if (match.group("dotted") != null) {
      return Form.DOTTED;
    }
    if (match.group("hours") != null) {
      return Form.HOURS;
    }
    boolean told =
        match.group("minute") != null
            || match.group("behind") != null
            || match.group("counter") != null;
    return told ? Form.CERTAIN : Form.BARE;
  }

  /** The time, unless the clock has none such. */
  Optional<LocalTime> time() {
    return time(half);
  }

  /** The time in the half of the day that another one tells. */
  Optional<LocalTime> time(Half told) {
    int counted =
        hour > 12
            ? hour
            : (told == Half.UNKNOWN ? hour : hour % 12 + (told == Half.SECOND ? 12 : 0));
    return counted < 24 && minute < 60
        ? Optional.of(LocalTime.of(counted, minute))
        : Optional.empty();
  }

  /** Whether it is a time of day even where nothing says so. */
  boolean isCertain() {
    return form == Form.CERTAIN || form == Form.WITH_SECONDS;
  }
}
