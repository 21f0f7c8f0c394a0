package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a part of a line is, by itself. */
final class LinePartReader {

  private static final int LONGEST_DATE = 60;
  private static final int LENGTH_OF_YEAR = 4;
  private static final int LONGEST_KIND = 40;
  private static final Pattern YEAR_AND_MONTH =
      Pattern.compile("((?:19|20)\\d{2})[./](0?[1-9]|1[0-2])");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?:(?<first>0?[1-9]|[12]\\d|3[01])\\.?\\s?[-–]\\s?)?(?<last>0?[1-9]|[12]\\d|3[01])\\.\\s?(?<month>0[1-9]|1[0-2]|[1-9](?=\\.))\\.?");

  /** "10th Eastern Conference on Soil", "XIII Soil Congress", "International Workshop on Beans" */
  private static final Pattern GATHERING =
      Pattern.compile(
          "(?:\\d{1,3}(?:st|nd|rd|th|\\.)|[IVX]{2,6}|International|Annual|(?:19|20)\\d{2})\\s(?:[\\p{L}&-]+\\s){0,5}"
              + "(?:Conference|Congress|Workshop|Symposium|Meeting|Colloquium|School|Seminar|Kolloquium|Tagung|Congreso|Congresso|Congrès)\\b");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> OF_KINDS =
      Set.of(
          "",
          "a",
          "an",
          "the",
          "of",
          "talk",
          "session",
          "invited",
          "contributed",
          "lightning",
          "short",
          "long",
          "half",
          "full",
          "day",
          "hour",
          "online",
          "virtual",
          "oral",
          "public",
          "guest",
          "closing",
          "opening",
          "plenary",
          "presentation",
          "speaker",
          "hands",
          "on",
          "discussion",
          "min",
          "minutes",
          "h",
          "hours");
  private static final int MOST_WORDS_OF_LABEL = 2;
  private static final Pattern NO_WORD_OF_DATE =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*(?:(?:at|am|um|à|the|of|on|in|de|von)\\s?)?[^\\p{L}\\p{N}]*");
  private static final Pattern AT =
      Pattern.compile("(?:at|bei|beim|chez)\\s(?:the\\s)?(?=[\\p{Lu}\\d!])|@\\s?(?=\\S)");
  private static final Pattern BY =
      Pattern.compile(
          "(?:(?i:by|presented by|given by|with|von|par|por|door|di|av)\\s|speakers?:\\s?)(?=\\S)");

  private final Readers readers;

  LinePartReader(Readers readers) {
    this.readers = readers;
  }

  LinePart read(String whole, Setting setting, DateParser dates) {
    String text = LineText.ends(whole);
    Matcher at = AT.matcher(text);
    if (at.lookingAt() && text.length() - at.end() <= LONGEST_DATE) {
      return new LinePart(Role.EVENT, text.substring(at.end()), setting);
    }
    Matcher by = BY.matcher(text);
    boolean linked = setting == Setting.MARKED && text.startsWith("by ");
    if (by.lookingAt() && (linked || isPeople(text.substring(by.end())))) {
      return new LinePart(Role.PEOPLE, text.substring(by.end()), setting);
    }
    return new LinePart(role(text, setting, dates), text, setting);
  }

  private boolean isPeople(String text) {
    return !readers.speakers().readCertain(text).isEmpty();
  }

  private Role role(String text, Setting setting, DateParser dates) {
    if (date(text, dates).isPresent()) {
      return Role.DATE;
    }
    if (isLabel(text)) {
      return Role.LABEL;
    }
    if (isKind(text)) {
      return Role.KIND;
    }
    if (readers.events().isName(text)
        || EventInTitle.isEdition(text)
        || GATHERING.matcher(text).lookingAt()) {
      return Role.EVENT;
    }
    boolean title =
        setting == Setting.MARKED
            && text.contains(" and ")
            && !readers.speakers().startsWithGivenName(text);
    return !title && isPeople(text) ? Role.PEOPLE : Role.OTHER;
  }

  /** "Slides", "Recording": what only says where a link leads. */
  boolean isLabel(String text) {
    return text.chars().filter(c -> c == ' ').count() < MOST_WORDS_OF_LABEL
        && readers.links().byLabel(text).isPresent();
  }

  /** "Invited talk", "Half-day workshop": nothing but words for kinds. */
  private boolean isKind(String text) {
    return text.length() <= LONGEST_KIND
        && readers.kinds().inText(text).isPresent()
        && Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
            .allMatch(word -> OF_KINDS.contains(word) || readers.kinds().inText(word).isPresent());
  }

  /** A date with nothing but a time beside it. */
  static Optional<WrittenDate> date(String text, DateParser dates) {
    if (text.length() > LONGEST_DATE || text.isEmpty()) {
      return Optional.empty();
    }
    return dates
        .first(text)
        .filter(match -> NO_WORD_OF_DATE.matcher(text.substring(0, match.start())).matches())
        .filter(match -> !Letters.hasLetter(text.substring(match.end())))
        .map(DateMatch::date)
        .or(() -> text.length() == LENGTH_OF_YEAR ? DateParser.year(text) : DateParser.month(text))
        .or(() -> yearAndMonth(text))
        .or(() -> dayAndMonth(text));
  }

  /** "2021.05" */
  private static Optional<WrittenDate> yearAndMonth(String text) {
    Matcher month = YEAR_AND_MONTH.matcher(text);
    return month.matches()
        ? Optional.of(
            WrittenDate.month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
        : Optional.empty();
  }

  /** "24.06", "8-9.04": by itself a number, but set apart in a list a day below its year. */
  private static Optional<WrittenDate> dayAndMonth(String text) {
    Matcher days = DAY_AND_MONTH.matcher(text);
    if (!days.matches()) {
      return Optional.empty();
    }
    int last = Integer.parseInt(days.group("last"));
    int month = Integer.parseInt(days.group("month"));
    int first = days.group("first") == null ? last : Integer.parseInt(days.group("first"));
    return first <= last
        ? Optional.of(WrittenDate.days(0, month, first, month, last))
        : Optional.empty();
  }
}
