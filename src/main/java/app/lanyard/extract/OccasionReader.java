package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines that are a date with the name and the place of an event and nothing else: "Soil Days,
 * Leeds, UK (14.05.2019) ([video](…))", "2019-05-14 | Soil Days [Leeds]". Whether such a line is
 * about a talk is for others to say.
 */
final class OccasionReader {

  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 60;

  private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]{0,60})[)）\\]]");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:h]\\d{2}");
  private static final Pattern AT = Pattern.compile("(?:at|@)\\s(?:the\\s)?");
  private static final Pattern TALK_AT =
      Pattern.compile(
          "(?i:(?:[\\p{L}-]{2,14}\\s){0,2}(?:talk|presentation|preview|session|keynote|workshop|tutorial"
              + "|lecture|vortrag|charla|palestra)\\s?(?:\\bat\\s(?:the\\s)?|@\\s?|,\\s))(?=[\\p{Lu}\\d])");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30}(?:,?\\s\\p{Lu}[\\p{L}.'’-]{0,30}){0,4}");

  /** ":notebook:", "📓" */
  private static final Pattern SIGN = Pattern.compile(":[a-z\\d_+-]+:|[^\\p{L}\\p{N}]+");

  private static final String SENTENCE_ENDS = ".!?";

  private final Readers readers;

  OccasionReader(Readers readers) {
    this.readers = readers;
  }

  Optional<Occasion> read(RichText line, DateParser dates) {
    String text = line.text();
    if (text.length() > LONGEST || !Letters.hasDigit(text)) {
      return Optional.empty();
    }
    return dates
        .first(text)
        .filter(match -> match.date().month() > 0)
        .flatMap(match -> read(line, match));
  }

  private Optional<Occasion> read(RichText line, DateMatch date) {
    var bare = new StringBuilder(line.text());
    blank(bare, date.start(), date.end());
    var links = new ArrayList<TalkLink>();
    for (LinkRun link : line.links()) {
      String label = line.label(link);
      LinkKind kind = readers.links().classify(label, link.url());
      if (kind != LinkKind.OTHER && kind != LinkKind.CODE) {
        links.add(new TalkLink(kind, link.url()));
      }
      if (readers.links().byLabel(label).isPresent()
          || label.contains("://")
          || SIGN.matcher(label).matches()) {
        blank(bare, link.start(), link.end());
      }
    }
    List<String> places = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(bare);
    while (brackets.find()) {
      places.add(brackets.group(1).strip());
    }
    List<String> parts =
        TalkLineParts.split(brackets.reset().replaceAll(" "), LineReading.PARTS).stream()
            .map(LineText::ends)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.isEmpty() || !parts.stream().skip(1).allMatch(OccasionReader::isPlace)) {
      return Optional.empty();
    }
    places.addAll(parts.subList(1, parts.size()));
    return named(parts.getFirst(), places, date, links);
  }

  private static Optional<Occasion> named(
      String text, List<String> places, DateMatch date, List<TalkLink> links) {
    String bare = withoutTalkAt(text);
    String told = AT.matcher(bare).lookingAt() ? LineText.withoutAt(bare) : bare;
    int comma = told.indexOf(", ");
    String name = comma < 0 ? told : told.substring(0, comma);
    if (comma > 0) {
      places.add(told.substring(comma + 2).strip());
    }
    boolean sentence =
        SENTENCE_ENDS.indexOf(told.charAt(told.length() - 1)) >= 0 || TIME.matcher(told).find();
    boolean like = name.length() <= LONGEST_NAME && isNameLike(name);
    return sentence || !like
        ? Optional.empty()
        : Optional.of(
            new Occasion(
                name,
                places.stream().filter(OccasionReader::isPlace).findFirst(),
                Optional.of(date.date()),
                links));
  }

  /** "Talk at the Soil Days": the name alone. */
  static String withoutTalkAt(String text) {
    Matcher talkAt = TALK_AT.matcher(text);
    return talkAt.lookingAt() ? text.substring(talkAt.end()) : text;
  }

  /** Names of events may be more figures than letters: "ADC 2017". */
  private static boolean isNameLike(String name) {
    return !name.isEmpty()
        && (!Character.isLowerCase(name.codePointAt(0)) || isInMixedCase(name))
        && name.codePoints().filter(Character::isLetter).count() > 1;
  }

  /** "iSoilDay", "soilRdays Leeds" */
  private static boolean isInMixedCase(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    return first.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isPlace(String text) {
    return PLACE.matcher(text).matches();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
