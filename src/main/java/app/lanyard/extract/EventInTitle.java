package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a talk's title from the event that is written with it: "PyCon 2014 - Title", "Title @
 * PyCon", "Title (PyCon 2014)".
 */
final class EventInTitle {

  private static final int SHORTEST_TITLE = 4;
  private static final int LONGEST = 300;
  private static final int LONGEST_ADDITION = 20;

  private static final String CLOSING = ")）]";
  private static final String COLONS = ":：";
  private static final String DASHES = "-–—|@·•";

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s?[:：]\\s|\\s(?:-{1,2}|–|—|\\||@|::|·|•)\\s");
  private static final Pattern LAST_DASH =
      Pattern.compile("\\s(?:-{1,2}|–|—|\\||@|·|•)\\s(?=[^|@·•–—]{4,60}$)(?!.*\\s-{1,2}\\s)");
  private static final Pattern BRACKETS =
      Pattern.compile("^(.{4,250}?)\\s?[(（\\[]([^()（）]{3,80})[)）\\]]$");
  private static final Pattern AT = Pattern.compile("^(.{4,250})\\s(?:at|@)\\s(.{3,80})$");

  private static final Pattern ASIDE = Pattern.compile("\\s?(?:[(（].{0,40})?");

  /** A name of any kind with the year of an edition. */
  private static final Pattern EDITION =
      Pattern.compile("[\\p{Lu}!][\\p{L}\\p{N}.+!&'’ -]{2,45}[\\s-](?:19|20)\\d{2}");

  /** "Soil Friday #3 - How beans climb" */
  private static final Pattern NUMBERED_FIRST =
      Pattern.compile(
          "(?<event>\\p{Lu}[\\p{L}\\p{N}.&'’ -]{2,40}\\s#\\d{1,3})\\s?(?:[-–—:|])\\s(?<title>\\S.{5,})");

  private final EventNameFinder events;

  EventInTitle(EventNameFinder events) {
    this.events = events;
  }

  record Split(String title, String event) {}

  /** A cheap test: whether anything in a text parts it. */
  static boolean mayPart(String text) {
    return endsInBrackets(text) || holdsSeparator(text) || holdsAt(text);
  }

  /**
   * A cheap test: whether {@link #split} may part a text. It needs a figure for a year where the
   * event stands beside a separator.
   */
  static boolean mayNameEvent(String text) {
    return endsInBrackets(text)
        || holdsAt(text)
        || (Letters.hasDigit(text) && holdsSeparator(text));
  }

  private static boolean endsInBrackets(String text) {
    return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether there is "at" or "@" between spaces. */
  private static boolean holdsAt(String text) {
    for (int i = 1; i < text.length() - 1; i++) {
      int length = text.charAt(i) == '@' ? 1 : text.startsWith("at", i) ? 2 : 0;
      int end = i + length;
      if (length > 0
          && Letters.isSpace(text.charAt(i - 1))
          && end < text.length()
          && Letters.isSpace(text.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a colon before a space, or a dash or the like between spaces. */
  private static boolean holdsSeparator(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Letters.isSpace(text.charAt(i)) && endsSeparator(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Dashes and colons may be written twice. */
  private static boolean endsSeparator(String text, int last) {
    char c = text.charAt(last);
    if (COLONS.indexOf(c) >= 0) {
      return true;
    }
    if (DASHES.indexOf(c) < 0) {
      return false;
    }
    int start = c == '-' && last > 0 && text.charAt(last - 1) == '-' ? last - 1 : last;
    return start > 0 && Letters.isSpace(text.charAt(start - 1));
  }

  /** Nothing if the text names no event, or nothing but an event. */
  Optional<Split> split(String text) {
    Matcher numbered = NUMBERED_FIRST.matcher(text);
    if (text.indexOf('#') > 0 && text.length() <= LONGEST && numbered.matches()) {
      return split(numbered.group("title"), numbered.group("event"));
    }
    if (text.length() > LONGEST
        || !mayNameEvent(text)
        || events.first(text).isEmpty()
        || events.isName(text)) {
      return Optional.empty();
    }
    return behind(BRACKETS.matcher(text)).or(() -> behind(AT.matcher(text))).or(() -> beside(text));
  }

  /** "Makers 2018 - Title": among talks, whatever has a year before the title is the event. */
  Optional<Split> editionFirst(String text) {
    if (text.length() > LONGEST || !Letters.hasDigit(text) || !holdsSeparator(text)) {
      return Optional.empty();
    }
    Matcher separator = SEPARATOR.matcher(text);
    return separator.find() && isEdition(text, separator.start())
        ? split(text.substring(separator.end()), text.substring(0, separator.start()))
        : Optional.empty();
  }

  /** "Soil Summit - Title": among talks, nothing but a name of an event need not have a year. */
  Optional<Split> nameFirst(String text) {
    if (text.length() > LONGEST || !holdsSeparator(text)) {
      return Optional.empty();
    }
    Matcher separator = SEPARATOR.matcher(text);
    return separator.find()
            && !Letters.isDigit(text, separator.end())
            && events.isName(text.substring(0, separator.start()))
        ? split(text.substring(separator.end()), text.substring(0, separator.start()))
        : Optional.empty();
  }

  /** "Title - Makers 2018": among talks, whatever has a year behind the last dash is the event. */
  Optional<Split> editionLast(String text) {
    if (text.length() > LONGEST || !Letters.hasDigit(text) || !holdsSeparator(text)) {
      return Optional.empty();
    }
    Matcher separator = LAST_DASH.matcher(text);
    return separator.find() && isEdition(text.substring(separator.end()).strip())
        ? split(text.substring(0, separator.start()), text.substring(separator.end()))
        : Optional.empty();
  }

  private static boolean isEdition(String text, int end) {
    return isEdition(text.substring(0, end).strip());
  }

  /** Whether a text is a name with the year of an edition, whatever the name. */
  static boolean isEdition(String text) {
    return Letters.hasDigit(text) && EDITION.matcher(text).matches();
  }

  /** "GardenCon 2020 (spring)": an edition with nothing but an aside behind it is no title. */
  boolean isEditionAlone(String text) {
    return events
        .leading(text, 0)
        .filter(EventNameFinder.Match::hasYear)
        .filter(match -> ASIDE.matcher(text.substring(match.end())).matches())
        .isPresent();
  }

  private Optional<Split> behind(Matcher matcher) {
    return matcher.matches() && isEvent(matcher.group(2))
        ? split(matcher.group(1), matcher.group(2))
        : Optional.empty();
  }

  private Optional<Split> beside(String text) {
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      String before = text.substring(0, separator.start());
      String after = text.substring(separator.end());
      if (isYeared(before)) {
        return split(after, before);
      }
      if (isYeared(after)) {
        return split(before, after);
      }
    }
    return Optional.empty();
  }

  private static Optional<Split> split(String title, String event) {
    String bare = title.strip();
    return bare.length() < SHORTEST_TITLE
        ? Optional.empty()
        : Optional.of(new Split(bare, event.strip()));
  }

  private boolean isYeared(String text) {
    return DateParser.year(text).isPresent() && isEvent(text);
  }

  /** The name of an edition, or of a series with little beside it. */
  private boolean isEvent(String text) {
    return events
        .leading(text, 1)
        .filter(match -> text.strip().length() - match.name().length() <= LONGEST_ADDITION)
        .filter(match -> match.hasYear() || match.name().length() == text.strip().length())
        .isPresent();
  }
}
