package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds talks in list items that set off nothing: "14h15 - Title - Name", "1. Title - Name
 * ([slides](…))". Names of other things stand behind dashes too, so an item has to begin with a
 * time of day, link to slides or a recording, or be one of several written alike.
 */
final class CreditedListRecogniser implements Recogniser {

  private static final String REASON = "An item of a list that tells a title and who gave it";
  private static final int LONGEST_ITEM = 250;
  private static final int FEWEST_ALIKE = 2;
  private static final int FEWEST_IN_BRACKETS = 3;
  private static final int FEWEST_IN_PROGRAMME = 3;
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*[(（\\[][\\s,，、/|·-]*[)）\\]]");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("\\bby\\s\\p{Lu}\\S{1,20}(?:\\s\\p{Lu}\\S{0,20}){1,3}\\s?[,(]\\s?$");
  private static final String MARKS_AT_END = ",，;:：|·–—-";

  /** "3 May 2021: Title - Soil Days": what has its day before it has its event behind it. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\d{1,4}[\\p{L}\\d .,/-]{0,20}?\\b(?:19|20)\\d{2}:\\s");

  private final Readers readers;
  private final EventInTitle eventsInTitles;

  CreditedListRecogniser(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
  }

  private record Item(RichText text, CreditedTitle credited, boolean timed, List<TalkLink> links) {

    Item {
      links = List.copyOf(links);
    }

    boolean saysBy() {
      return credited.shape() == CreditedTitle.Shape.BY;
    }

    /** "[Title](https://github.com/…) (Ada Miller)" */
    boolean bracketsFolder() {
      return credited.shape() == CreditedTitle.Shape.BRACKETS
          && !text.links().isEmpty()
          && text.links().getFirst().start() <= 1;
    }

    boolean isSure() {
      return timed || links.stream().anyMatch(link -> link.kind() != LinkKind.CODE);
    }
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    Map<Section, List<Item>> sections = new LinkedHashMap<>();
    Map<Section, List<Item>> ofDays = new LinkedHashMap<>();
    for (Section section : note.sections()) {
      List<RichText> written = crediting(section, findings);
      if (!written.isEmpty()
          && (note.places().holdTalks(section) || mayBeProgramme(written) || mayQuote(written))) {
        List<Item> items = written.stream().flatMap(text -> item(text).stream()).toList();
        if (note.places().holdTalks(section) || isProgramme(items)) {
          sections.put(section, items);
        } else if (isOfDay(section, note)) {
          ofDays.put(section, items.stream().filter(this::isQuotedTalk).toList());
        }
      }
    }
    if (ofDays.values().stream().mapToInt(List::size).sum() >= FEWEST_ALIKE) {
      ofDays.forEach((section, items) -> add(items.stream(), section, note, findings));
    }
    boolean habit =
        sections.values().stream().flatMap(List::stream).filter(Item::saysBy).count()
            >= FEWEST_ALIKE;
    boolean bracketed =
        sections.values().stream().flatMap(List::stream).filter(Item::bracketsFolder).count()
            >= FEWEST_IN_BRACKETS;
    sections.forEach(
        (section, items) ->
            add(
                items.stream()
                    .filter(
                        item ->
                            item.isSure()
                                || alike(item, items) >= FEWEST_ALIKE
                                || (habit && item.saysBy())
                                || (bracketed && item.bracketsFolder())),
                section,
                note,
                findings));
  }

  private void add(
      Stream<Item> items, Section section, NoteContext note, FindingsBuilder findings) {
    items
        .map(item -> note.headings().apply(draft(item), section.trail()))
        .forEach(findings::addTalk);
  }

  private static boolean mayQuote(List<RichText> written) {
    return written.stream().anyMatch(text -> QuotedTitle.mayBegin(text.text()));
  }

  /** "## 9 May 2019" above: the evening of a club. */
  private static boolean isOfDay(Section section, NoteContext note) {
    return section
        .heading()
        .flatMap(note.headings()::date)
        .filter(date -> date.day() > 0)
        .isPresent();
  }

  private boolean isQuotedTalk(Item item) {
    return QuotedTitle.is(item.credited().title())
        && readers.speakers().startsWithGivenName(item.credited().speakers().getFirst().name());
  }

  private static boolean mayBeProgramme(List<RichText> written) {
    return written.stream().filter(text -> Letters.isDigit(text.text(), 0)).count()
        >= FEWEST_IN_PROGRAMME;
  }

  /** Times, titles, and names in brackets, some of which are surely people's. */
  private boolean isProgramme(List<Item> items) {
    List<Item> timed =
        items.stream()
            .filter(Item::timed)
            .filter(item -> item.credited().shape() == CreditedTitle.Shape.BRACKETS)
            .toList();
    long certain =
        timed.stream()
            .map(item -> item.credited().speakers().getFirst().name())
            .filter(readers.speakers()::startsWithGivenName)
            .count();
    return timed.size() >= FEWEST_IN_PROGRAMME && certain * 2 >= timed.size();
  }

  /** The items of a section that may tell a title and who gave it, by their marks alone. */
  private static List<RichText> crediting(Section section, FindingsBuilder findings) {
    if (section.heading().filter(heading -> findings.isClaimed(heading.span())).isPresent()) {
      return List.of();
    }
    var crediting = new ArrayList<RichText>(0);
    for (Block block : section.body()) {
      if (block instanceof Block.Item item
          && isShortAndPlain(item.text())
          && TitleCredits.mayCreditSetOff(item.text().text())
          && !findings.isClaimed(item.span())) {
        crediting.add(item.text());
      }
    }
    return crediting;
  }

  private static boolean isShortAndPlain(RichText text) {
    return text.text().length() <= LONGEST_ITEM
        && (text.emphases().isEmpty() || endOfTrack(text) > 0);
  }

  /** "10:15 **Roots**: Title (Ada Miller)": behind the track in bold type, 0 if there is none. */
  private static int endOfTrack(RichText text) {
    if (!Letters.isDigit(text.text(), 0)) {
      return 0;
    }
    EmphasisRun run = text.emphases().getFirst();
    boolean behindTime = TitleCredits.withoutTime(text.text().substring(0, run.start())).isBlank();
    return behindTime && text.text().startsWith(": ", run.end()) ? run.end() + 2 : 0;
  }

  /** Without the track between the time and the title. */
  private static RichText withoutTrack(RichText text) {
    int end = text.emphases().isEmpty() ? 0 : endOfTrack(text);
    return end == 0
        ? text
        : RichText.plain(
            (text.text().substring(0, text.emphases().getFirst().start())
                    + text.text().substring(end))
                .replace('\n', ' ')
                .strip(),
            text.line());
  }

  private Optional<Item> item(RichText text) {
    var links = new ArrayList<TalkLink>();
    return withoutLinks(withoutTrack(text), links)
        .flatMap(
            bare -> credited(bare).map(credited -> new Item(text, credited, isTimed(bare), links)))
        .filter(_ -> readers.fields().read(text).isEmpty())
        .filter(_ -> !DAY_FIRST.matcher(text.text()).lookingAt());
  }

  private Optional<CreditedTitle> credited(String text) {
    return readers
        .credits()
        .split(text)
        .filter(credited -> credited.shape() != CreditedTitle.Shape.COMMA)
        .filter(credited -> credited.speakers().stream().noneMatch(CreditedListRecogniser::isDated))
        .filter(credited -> isTitle(credited.title()));
  }

  /** "Soil Weekend, December 2017" is no person of an organisation. */
  private static boolean isDated(SpeakerCredit credit) {
    return credit.organisation() != null && DateParser.year(credit.organisation()).isPresent();
  }

  private static boolean isTimed(String text) {
    return TitleCredits.withoutTime(text).length() < text.length();
  }

  /** A single word is more often a thing that somebody made or runs. */
  private boolean isTitle(String title) {
    boolean phrase = title.indexOf(' ') > 0 || title.codePoints().anyMatch(c -> c > 0x2e7f);
    return phrase
        && !readers.words().isNoTalk(title)
        && !readers.events().isName(title)
        && !eventsInTitles.isEditionAlone(title);
  }

  /** The text without links that are only slides and the like; empty if one leads elsewhere. */
  private Optional<String> withoutLinks(RichText text, List<TalkLink> links) {
    var bare = new StringBuilder(text.text());
    for (LinkRun link : text.links()) {
      String label = text.label(link);
      boolean labelled = readers.links().byLabel(label).isPresent();
      LinkKind kind =
          labelled
              ? readers.links().classify(label, link.url())
              : readers.links().byAddress(link.url());
      boolean person =
          !labelled
              && (isBehindName(text, link) || !readers.speakers().readCertain(label).isEmpty());
      boolean folder =
          !labelled
              && ((kind == LinkKind.CODE && isBeforeBrackets(text, link))
                  || ((kind == LinkKind.CODE || kind == LinkKind.OTHER) && isWhole(text, link)));
      boolean code = kind == LinkKind.CODE && !labelled;
      if (!person && !folder && (kind == LinkKind.OTHER || code)) {
        return Optional.empty();
      }
      if (!person && !folder) {
        links.add(new TalkLink(kind, link.url()));
      }
      if (labelled) {
        bare.replace(link.start(), link.end(), " ".repeat(link.end() - link.start()));
      }
    }
    return Optional.of(withoutRests(bare.toString()));
  }

  private static String withoutRests(String text) {
    String left = Letters.hasAny(text, "(（[") ? EMPTY_BRACKETS.matcher(text).replaceAll("") : text;
    int end = left.length();
    while (end > 0 && isMark(left.charAt(end - 1))) {
      end--;
    }
    return left.substring(0, end).strip();
  }

  private static boolean isMark(char c) {
    return Letters.isSpace(c) || MARKS_AT_END.indexOf(c) >= 0;
  }

  /** "by Ada Miller, [Acme](…)", "by Ada Miller ([Acme](…))": whom somebody works for. */
  private boolean isBehindName(RichText text, LinkRun link) {
    Matcher name = NAME_BEFORE.matcher(text.text()).region(0, link.start());
    return readers.links().byAddress(link.url()) == LinkKind.OTHER && name.find();
  }

  /** "[Title - Ada Miller](notes/beans.md)": notes on the talk, or whatever else. */
  private static boolean isWhole(RichText text, LinkRun link) {
    return text.wholeLink().filter(link::equals).isPresent();
  }

  /** "[Title](https://github.com/…) (Ada Miller)": the folder of a talk's slides. */
  private static boolean isBeforeBrackets(RichText text, LinkRun link) {
    return Letters.isDecoration(text.text(), 0, link.start())
        && text.text().startsWith(" (", link.end())
        && text.text().endsWith(")");
  }

  private static long alike(Item item, List<Item> items) {
    return items.stream()
        .filter(other -> other.credited().shape() == item.credited().shape())
        .count();
  }

  private TalkDraft draft(Item item) {
    String title = QuotedTitle.unquoted(item.credited().title());
    return new TalkDraft(title, item.text().span(), REASON)
        .speakers(item.credited().speakers())
        .kind(readers.kinds().inTitle(item.credited().title()))
        .links(item.links());
  }
}
