package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what follows the date in a line of a list of talks: a title, and behind a dash or a comma
 * the event with its place.
 */
final class DatedItem {

  private static final int SHORTEST = 4;
  private static final int LONGEST_TITLE = 180;
  private static final int LONGEST_EVENT = 60;
  private static final int FEWEST_PARTS_WITH_PLACE = 3;

  private static final Set<String> CITIES = Vocabulary.words("cities");
  private static final Pattern DASH = Pattern.compile("\\s(?:[-–—|@]|--)\\s");
  private static final Pattern ASIDE_LAST = Pattern.compile("\\s?\\(([^()]{2,80})\\)\\s*$");
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30}(?:\\s\\p{Lu}\\p{L}{1,30}){0,2}");
  private static final Pattern QUOTED = Pattern.compile("[\"“„«](?<title>[^\"”“»]{4,180})[\"”“»]");

  /** "SoilJS 7 - 2016": an event that is counted. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\p{Lu}[\\p{L}.]+(?:\\s[\\p{L}.]+)?\\s#?\\d{1,4}(?:\\s-\\s\\d{4})?");

  /** "[Poster] " */
  private static final Pattern KIND_FIRST = Pattern.compile("\\[(\\p{L}[\\p{L} ]{2,20})]\\s?");

  /** Names of organisations have none but "of" and the like. */
  private static final Pattern SMALL_WORD = Pattern.compile("\\s\\p{Ll}{4,}");

  private static final String SENTENCE_ENDS = "?!.";
  private static final String MARKS = ",;:–—-|. ";

  /** How or as whom somebody spoke. */
  private static final Pattern SETTING_LAST =
      Pattern.compile(
          "\\s\\((?:(?:guest|invited|keynote|main)\\s(?:speaker|talk|lecture)|(?:online|virtual|remote|live)(?:\\s\\p{L}{3,12})?)\\)$",
          Pattern.CASE_INSENSITIVE);

  private final Readers readers;
  private final EventInTitle eventsInTitles;

  DatedItem(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  private record Parts(String title, String event, Optional<String> place) {}

  /**
   * @param commas whether most lines of the list have commas, which then part the event from the
   *     title
   */
  Optional<TalkDraft> read(RichText rest, SourceSpan span, boolean commas, String reason) {
    if (rest.isBlank() || readers.fields().read(rest).isPresent()) {
      return Optional.empty();
    }
    List<TalkLink> links = LineLinks.in(rest, readers.links());
    Matcher kind = KIND_FIRST.matcher(rest.text());
    Optional<String> kindFirst = kind.lookingAt() ? Optional.of(kind.group(1)) : Optional.empty();
    RichText head = head(kindFirst.isPresent() ? rest.from(kind.end()) : rest);
    Matcher aside = ASIDE_LAST.matcher(head.text());
    Optional<String> inBrackets = aside.find() ? Optional.of(aside.group(1)) : Optional.empty();
    RichText told = inBrackets.isPresent() ? head.slice(0, aside.start()) : head;
    Optional<Parts> setOff = kindFirst.flatMap(_ -> inTwoLines(told)).or(() -> setOff(told));
    Parts parts = setOff.orElseGet(() -> plain(told.text().replace('\n', ' '), commas));
    Optional<CreditedTitle> credited =
        readers
            .credits()
            .split(parts.title())
            .filter(split -> split.shape() == CreditedTitle.Shape.BY);
    String title =
        SETTING_LAST
            .matcher(QuotedTitle.unquoted(credited.map(CreditedTitle::title).orElse(parts.title())))
            .replaceFirst("");
    boolean sure = setOff.isPresent() || !parts.event().isEmpty() || !links.isEmpty();
    if (readers.speakers().startsWithGivenName(title)
        && !readers.speakers().readCertain(title).isEmpty()) {
      return inBrackets.flatMap(inside -> behindName(title, inside, links, span, reason));
    }
    if (!isTitle(title, sure)) {
      return Optional.empty();
    }
    return Optional.of(
        new TalkDraft(title, span, reason)
            .speakers(credited.map(CreditedTitle::speakers).orElse(List.of()))
            .event(Optional.of(parts.event()).filter(name -> !name.isEmpty()))
            .place(parts.place())
            .kind(kindFirst.flatMap(readers.kinds()::inText))
            .kind(inBrackets.flatMap(readers.kinds()::inText))
            .kind(readers.kinds().inTitle(title))
            .links(links));
  }

  /** "Ada Miller (How beans climb)" */
  private Optional<TalkDraft> behindName(
      String person, String inside, List<TalkLink> links, SourceSpan span, String reason) {
    return isTitle(inside, false) && SMALL_WORD.matcher(inside).find()
        ? Optional.of(
            new TalkDraft(inside, span, reason)
                .speakers(readers.speakers().readCertain(person))
                .links(links))
        : Optional.empty();
  }

  /** The event, and in the next line the title. */
  private static Optional<Parts> inTwoLines(RichText text) {
    List<RichText> lines = text.lines();
    return lines.size() == 2
        ? Optional.of(
            new Parts(
                lines.getLast().text().strip(), lines.getFirst().text().strip(), Optional.empty()))
        : Optional.empty();
  }

  /** What stands before the links that say only what they lead to. */
  private RichText head(RichText text) {
    for (LinkRun link : text.links()) {
      String label = text.label(link);
      boolean says = !Letters.hasLetter(label) || readers.links().byLabel(label).isPresent();
      if (link.start() > 0 && says) {
        return text.slice(0, endOfWords(text.text(), link.start()));
      }
    }
    return text.slice(0, endOfWords(text.text(), text.text().length()));
  }

  private static int endOfWords(String text, int from) {
    int end = from;
    while (end > 0 && (text.charAt(end - 1) == '(' || isMark(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return Letters.isSpace(c) || c == '[' || MARKS.indexOf(c) >= 0;
  }

  /** A title that is a link, in bold type or in quotes from the beginning. */
  private Optional<Parts> setOff(RichText text) {
    int end = 0;
    for (LinkRun link : text.links()) {
      end = link.start() == 0 ? link.end() : end;
    }
    for (EmphasisRun run : text.emphases()) {
      end = end == 0 && run.start() == 0 ? run.end() : end;
    }
    Matcher quoted = QUOTED.matcher(text.text());
    if (end == 0 && quoted.lookingAt()) {
      end = quoted.end();
    }
    String title = text.text().substring(0, end).replace('\n', ' ').strip();
    String tail = text.text().substring(end).replace('\n', ' ');
    Optional<Parts> eventFirst = eventFirst(title, tail);
    if (title.isEmpty() || eventFirst.isPresent() || readers.events().isName(title)) {
      return eventFirst;
    }
    return Optional.of(behind(title, tail));
  }

  /** "[Soil Camp, Leeds](…) - How beans climb", "[SoilConf 2018 - How beans climb](…)" */
  private Optional<Parts> eventFirst(String linked, String tail) {
    Matcher dash = DASH.matcher(tail);
    String behind =
        dash.find() && tail.substring(0, dash.start()).isBlank()
            ? tail.substring(dash.end()).strip()
            : "";
    if (tail.isBlank()) {
      return eventsInTitles
          .editionFirst(linked)
          .map(split -> new Parts(split.title(), split.event(), Optional.empty()));
    }
    int comma = linked.indexOf(", ");
    String name = comma < 0 ? linked : linked.substring(0, comma);
    boolean event = readers.events().isName(name) && !readers.events().isName(behind);
    return event && behind.indexOf(' ') > 0
        ? Optional.of(
            new Parts(
                behind,
                name,
                Optional.of(comma < 0 ? "" : linked.substring(comma + 2))
                    .filter(place -> !place.isEmpty())))
        : Optional.empty();
  }

  private Parts behind(String title, String tail) {
    String bare = LineText.withoutAt(LineText.ends(tail));
    int comma = bare.indexOf(", ");
    String name = comma < 0 ? bare : bare.substring(0, comma);
    boolean remark = tail.startsWith(":") || tail.stripLeading().startsWith("(");
    boolean told = isEvent(name) && (!remark || readers.events().first(name).isPresent());
    return new Parts(
        title,
        told ? name : "",
        Optional.of(bare.substring(comma < 0 ? bare.length() : comma + 2))
            .filter(place -> told && PLACE.matcher(place).matches()));
  }

  private Parts plain(String text, boolean commas) {
    Matcher dash = DASH.matcher(text);
    int start = -1;
    int end = -1;
    while (dash.find()) {
      start = dash.start();
      end = dash.end();
    }
    boolean named = start > 0 && readers.events().first(text.substring(end)).isPresent();
    if (start > 0 && (named || !commas) && isEvent(text.substring(end).split(", ", 2)[0])) {
      return behind(text.substring(0, start).strip(), text.substring(end));
    }
    return commas ? behindCommas(text) : new Parts(text, "", Optional.empty());
  }

  /** "Title, Soil Days", "Title, Soil Days, Leeds" */
  private Parts behindCommas(String text) {
    int last = text.lastIndexOf(", ");
    if (last < 0) {
      return new Parts(text, "", Optional.empty());
    }
    String behind = text.substring(last + 2).strip();
    int before = text.lastIndexOf(", ", last - 1);
    boolean three = text.split(", ").length >= FEWEST_PARTS_WITH_PLACE;
    boolean place =
        three
            && PLACE.matcher(behind).matches()
            && readers.events().first(behind).isEmpty()
            && (CITIES.contains(Vocabulary.fold(behind))
                || isEvent(text.substring(before + 2, last)));
    if (place) {
      return new Parts(
          text.substring(0, before).strip(),
          text.substring(before + 2, last).strip(),
          Optional.of(behind));
    }
    return isEvent(behind) || readers.events().first(behind).isPresent()
        ? new Parts(text.substring(0, last).strip(), behind, Optional.empty())
        : new Parts(text, "", Optional.empty());
  }

  private static boolean isEvent(String text) {
    return LineText.isNameLike(text)
        && text.length() <= LONGEST_EVENT
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** What is neither set off nor has an event or slides has to be a phrase. */
  private boolean isTitle(String title, boolean sure) {
    return title.length() >= SHORTEST
        && title.length() <= LONGEST_TITLE
        && Letters.hasLetter(title)
        && !CITIES.contains(Vocabulary.fold(title.split(", ", 2)[0]))
        && (sure || title.indexOf(' ') > 0)
        && !title.contains("://")
        && !NUMBERED.matcher(title).matches()
        && !readers.words().isNoTalk(title)
        && readers.links().byLabel(title).isEmpty()
        && readers.fields().kindOf(title).isEmpty()
        && !readers.events().isName(title);
  }
}
