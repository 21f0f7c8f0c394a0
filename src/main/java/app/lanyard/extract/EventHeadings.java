package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headings that name an event: "FOSDEM 2008, Brussels", "RustCamp, 1 August 2015", "MoscowJS
 * 61 - 2024 Aug 15", "A weekend in Brussels: FOSDEM 2023".
 */
final class EventHeadings {

  private static final int LONGEST = 100;
  private static final int LONGEST_NAME = 60;

  private static final String MARKS = ",;:•·|()–—-";
  private static final Pattern EMOJI_CODES = Pattern.compile(":[a-z_]{2,30}:");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30}(?:,?\\s\\p{Lu}[\\p{L}.'’-]{0,30}){0,3}");

  /** "SoilConf 2021- Leeds", "SoilConf 2021 – Leeds": the year ends the name. */
  private static final Pattern YEAR_BEFORE_DASH = Pattern.compile("(?:19|20)\\d{2}\\s?[–—-]");

  /** "Soil Day Highlights:", "Soil Day recap": what is told of it. */
  private static final Pattern TOLD =
      Pattern.compile(
          "\\s(?:highlights?|recap|summary|sessions?|talks?|notes)\\s?:?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBERED =
      Pattern.compile("\\p{Lu}[^:：|]{2,40}?\\s(?:#?\\d{1,3}|(?:19|20)\\d{2})");
  private static final Pattern PART =
      Pattern.compile(
          "(?:day|tag|jour|día|dia|день|week|track|hall|room|raum|session|part|teil|stage|level|slot"
              + "|floor|block|keynotes?|workshops?|talks?)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Day One", "Conference Day", "Tutorial days" */
  private static final Pattern DAY_OF_EVENT =
      Pattern.compile(
          "(?:(?:the|main|first|second|third|last|final|conference|workshops?|tutorials?|training|keynotes?|talks?|sprints?|opening|closing|hackathon)\\s)*"
              + "(?:days?|tag|jour|día|dia)(?:\\s(?:\\d{1,2}|zero|one|two|three|four|five|i{1,3}))?",
          Pattern.CASE_INSENSITIVE);

  private final EventNameFinder names;

  EventHeadings(EventNameFinder names) {
    this.names = names;
  }

  /** The event that a heading names, with the place that it gives. */
  record Headed(String name, Optional<String> place) {

    static Headed of(String name) {
      return new Headed(name, Optional.empty());
    }
  }

  Optional<Headed> read(String heading, DateParser dates) {
    String text = withoutEmoji(heading);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    if (isName(text)) {
      return Optional.of(Headed.of(text));
    }
    return dated(text, dates)
        .or(() -> placed(text))
        .or(() -> behindColon(text))
        .or(() -> told(text));
  }

  private Optional<Headed> told(String text) {
    Matcher told = TOLD.matcher(text);
    return told.find()
            && names.isName(text.substring(0, told.start()))
            && !PART.matcher(text).matches()
        ? Optional.of(Headed.of(text.substring(0, told.start())))
        : Optional.empty();
  }

  private boolean isName(String text) {
    return names.isName(text) && !DAY_OF_EVENT.matcher(text).matches();
  }

  /** A name with nothing but a day beside it; a numbered one need have no word for events. */
  private Optional<Headed> dated(String text, DateParser dates) {
    Optional<DateMatch> date = dates.first(text).filter(match -> match.date().day() > 0);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    String before = bare(text.substring(0, date.get().start()));
    String after = bare(text.substring(date.get().end()));
    if (before.isEmpty() == after.isEmpty()) {
      return Optional.empty();
    }
    String rest = before.isEmpty() ? after : before;
    boolean numbered = after.isEmpty() && isNumbered(rest);
    return numbered || isName(rest) ? Optional.of(Headed.of(rest)) : placed(rest);
  }

  private static boolean isNumbered(String text) {
    return Letters.isDigit(text, text.length() - 1)
        && NUMBERED.matcher(text).matches()
        && !PART.matcher(text).matches();
  }

  /**
   * The name beside the day in a heading that has talks right below it, whatever the name: it is
   * that of the event. "Kiln Evening - 12 May 2019"
   */
  Optional<DatedName> aboveTalks(String heading, DateParser dates) {
    String text = withoutEmoji(heading);
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return dates
        .first(text)
        .filter(match -> match.date().day() > 0)
        .filter(match -> bare(text.substring(match.end())).isEmpty())
        .map(match -> new DatedName(bare(text.substring(0, match.start())), match.date()))
        .filter(named -> named.name().length() > 1 && !PART.matcher(named.name()).matches());
  }

  /** A name and the day written beside it. */
  record DatedName(String name, WrittenDate date) {}

  private static String withoutEmoji(String heading) {
    boolean may = heading.indexOf(':') != heading.lastIndexOf(':');
    return (may ? EMOJI_CODES.matcher(heading).replaceAll(" ") : heading).strip();
  }

  private Optional<Headed> placed(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      Matcher dash = YEAR_BEFORE_DASH.matcher(text);
      comma = dash.find() ? dash.end() - 1 : -1;
    }
    if (comma < 0 || !names.isName(text.substring(0, comma))) {
      return Optional.empty();
    }
    String place = text.substring(comma + 1).strip();
    return PLACE.matcher(place).matches()
        ? Optional.of(new Headed(text.substring(0, comma).strip(), Optional.of(place)))
        : Optional.empty();
  }

  private Optional<Headed> behindColon(String text) {
    String name = text.substring(text.lastIndexOf(':') + 1).strip();
    boolean whole = name.length() == text.length() || name.length() > LONGEST_NAME;
    return !whole && names.isName(name) && DateParser.year(name).isPresent()
        ? Optional.of(Headed.of(name))
        : Optional.empty();
  }

  /** Without marks at its ends; a bracket that opens inside stays closed. */
  private static String bare(String text) {
    int start = 0;
    while (start < text.length() && isMark(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    String bare = text.substring(start, end);
    boolean opened = bare.lastIndexOf('(') > bare.lastIndexOf(')');
    return opened && text.lastIndexOf(')') > text.lastIndexOf('(') ? bare + ")" : bare;
  }

  private static boolean isMark(char c) {
    return Letters.isSpace(c) || MARKS.indexOf(c) >= 0;
  }
}
