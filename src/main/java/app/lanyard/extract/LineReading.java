package app.lanyard.extract;

import app.lanyard.extract.TalkLine.Setting;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Separator;
import app.lanyard.model.TalkKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reading of one line around its title: what its parts tell, one after the other. */
final class LineReading {

  /** A longer part is prose, and a longer line of the list below says nothing of the talk. */
  static final int LONGEST_PART = 200;

  /** A text of two words beside a day may be anybody. */
  private static final int FEWEST_SPACES_OF_OCCASION = 2;

  /** What parts a line: dashes between spaces, bars, dots, semicolons, line breaks. */
  static final Separator PARTS =
      new Separator(
          Pattern.compile(
              "\\s(?:-{1,3}|–|—|\\||·|•|//|/)\\s|\\s?[;；|\\n。]\\s?|——|:\\s|：\\s?(?=\\p{Lu})"
                  + "|,?\\s(?=(?:with|avec|mit)\\s\\p{Lu})"
                  + "|[.,]?\\s(?=(?:[Pp]resented|[Gg]iven|[Hh]eld|[Ll]ed|[Dd]elivered)\\sby\\s)"),
          ";；|\n。—:：,.",
          "-–—|·•/;；。wampPgGhHlLdD");

  private static final String OPENING = "(（[";

  private static final Pattern AT_PLACE =
      Pattern.compile(
          "(?:en|em|no|na|im|beim?|auf|chez|presso)\\s(?:(?:el|la|los|las|der|dem|den|le|les|il)\\s)?\\p{Lu}[^.!?:]{2,60}");

  private static final Pattern COMPANY =
      Pattern.compile("\\s?[(（]((?:with|avec|mit)\\s\\p{Lu}[^()（）]{3,160})[)）]");

  private final Readers readers;
  private final EventInTitle eventsInTitles;
  private final LineTitle title;
  private final DateParser dates;
  private final boolean open;
  private final LineLinks links;
  private final LineOccasion occasion;
  private final LinePeople people;
  private Optional<WrittenDate> date = Optional.empty();
  private Optional<TalkKind> kind = Optional.empty();
  private boolean rest;
  private boolean headed;
  private boolean programmed;

  /**
   * @param open whether a capitalised text beside a date may be an event of no known kind of name
   */
  LineReading(
      Readers readers,
      EventInTitle eventsInTitles,
      LineTitle title,
      DateParser dates,
      boolean open) {
    this.readers = readers;
    this.eventsInTitles = eventsInTitles;
    this.title = title;
    this.dates = dates;
    this.open = open;
    this.links = new LineLinks(readers.links());
    this.occasion = new LineOccasion(readers.events());
    this.people = new LinePeople(readers.speakers(), occasion, open);
  }

  /**
   * Nothing if what is told leaves no talk anywhere.
   *
   * @param below the lines of the list below the line, which tell of the same talk
   */
  Optional<TalkLine> read(RichText line, List<RichText> below) {
    String lead = line.text().substring(0, title.start());
    String told = TitleCredits.withoutTime(lead);
    title.link().ifPresent(link -> links.add(title.text(), link));
    parts(line.slice(lead.length() - told.length(), title.start()), true);
    headed = isHeaded(line) || isBehindLinkedEvent(line);
    boolean dated = date.isPresent() && !occasion.isKnown();
    parts(line.from(endOfOtherTitle(line)), false);
    boolean left = rest;
    boolean listed = open && lead.isBlank() && isPhraseWithoutYear(title.text());
    programmed = listed && title.link().filter(links::addSession).isPresent();
    boolean when = date.isPresent() || told.length() < lead.length();
    if (links.isEmpty() && when && !people.isEmpty()) {
      title.link().ifPresent(links::addProgramme);
    }
    if (setting() != Setting.LINKED_ELSEWHERE) {
      below.forEach(this::below);
    }
    boolean timed = told.length() < lead.length();
    return leavesNoTalk(left, timed) ? Optional.empty() : Optional.of(line(timed, dated, left));
  }

  /** "**Title** *(Titel)*": behind the title in another language. */
  private int endOfOtherTitle(RichText line) {
    for (EmphasisRun run : line.emphases()) {
      boolean behind =
          !run.strong()
              && run.start() >= title.end()
              && LineText.ends(line.text().substring(title.end(), run.start())).isEmpty()
              && line.text().startsWith("(", run.start())
              && line.text().startsWith(")", run.end() - 1);
      if (behind && open && !Letters.hasDigit(line.text().substring(run.start(), run.end()))) {
        return run.end();
      }
    }
    return title.end();
  }

  /** With a year it may be the edition of an event. */
  private static boolean isPhraseWithoutYear(String text) {
    boolean phrase = text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic);
    return phrase && DateParser.year(text).isEmpty();
  }

  private TalkLine line(boolean timed, boolean dated, boolean left) {
    PageTitle page = pageTitle();
    Optional<EventInTitle.Split> split =
        eventsInTitles
            .split(page.title())
            .or(() -> open ? eventsInTitles.editionFirst(page.title()) : Optional.empty())
            .or(() -> open ? eventsInTitles.editionLast(page.title()) : Optional.empty())
            .or(() -> open ? eventsInTitles.nameFirst(page.title()) : Optional.empty());
    occasion.orEvent(page.event());
    occasion.orEvent(split.map(EventInTitle.Split::event));
    return new TalkLine(
        split.map(EventInTitle.Split::title).orElse(page.title()),
        people.isEmpty() ? page.speakers() : people.credits(),
        occasion.event(),
        occasion.place(),
        date.or(page::date),
        kind,
        links.kept(),
        setting(),
        timed,
        dated,
        left && !isShown());
  }

  /** The title; one that links to a recording and the like may be that of its page. */
  private PageTitle pageTitle() {
    String bare = PageTitle.withoutSite(title.text());
    if (open && people.isEmpty() && setting() == Setting.LINKED) {
      return PageTitle.of(bare, eventsInTitles, readers);
    }
    DatedTitle dated = open ? DatedTitle.of(bare, dates) : new DatedTitle(bare, Optional.empty());
    return new PageTitle(dated.title(), List.of(), Optional.empty(), dated.date());
  }

  /** Whether an event is the most that may be told, or no speaker stands beside other things. */
  private boolean leavesNoTalk(boolean left, boolean timed) {
    boolean more = date.isPresent() || kind.isPresent() || timed || pageTitle().date().isPresent();
    return people.isEmpty()
        && ((left && !isShown()) || (setting() == Setting.LINKED_ELSEWHERE && !more));
  }

  /**
   * Among talks, one with slides or a recording, or right behind the name of its event, or that
   * begins a line and leads into a programme, or that names its speaker where it leads to a
   * recording, is a talk whatever else stands beside it.
   */
  private boolean isShown() {
    boolean marked = setting() == Setting.MARKED;
    return open
        && (programmed
            || (marked && (headed || !links.isEmpty()))
            || !pageTitle().speakers().isEmpty());
  }

  /** Whether a quoted title stands right behind a name in emphasis that is no person's. */
  private boolean isHeaded(RichText line) {
    if (!open || !people.isEmpty() || !title.isQuotedBehindEmphasis(line)) {
      return false;
    }
    return occasion.isKnown()
        || occasion.readUnknown(LineText.ends(line.text().substring(0, title.start())));
  }

  /**
   * Whether a date and a link to its event lead to a quoted title: "May 2019, [Soil Days](…): …".
   */
  private boolean isBehindLinkedEvent(RichText line) {
    if (!open || occasion.isKnown() || date.isEmpty() || line.links().isEmpty()) {
      return false;
    }
    LinkRun first = line.links().getFirst();
    return title.isQuotedBehind(line.text(), first.end())
        && occasion.readUnknown(line.label(first));
  }

  private Setting setting() {
    if (title.link().isEmpty()) {
      return Setting.MARKED;
    }
    return links.isEmpty() ? Setting.LINKED_ELSEWHERE : Setting.LINKED;
  }

  /** A line of the list below: a field, links, or the occasion; prose says nothing. */
  private void below(RichText text) {
    if (text.text().length() <= LONGEST_PART) {
      parts(text, false);
    }
  }

  private void parts(RichText text, boolean lead) {
    if (text.text().isEmpty()) {
      return;
    }
    List<String> parts = TalkLineParts.split(withoutLabels(text), PARTS);
    for (int i = 0; i < parts.size(); i++) {
      boolean beforeDay = open && i + 1 < parts.size() && isDay(parts.get(i + 1));
      if (!(beforeDay && !lead && occasionBeforeDay(parts.get(i)))) {
        part(parts.get(i), lead);
      }
    }
  }

  private boolean isDay(String part) {
    return Letters.hasDigit(part) && DateLines.isDateLine(LineText.ends(part), dates);
  }

  /** "— Soil Club — May 2019": unless it is surely a person, it is where the talk was given. */
  private boolean occasionBeforeDay(String part) {
    String text = LineText.ends(part);
    return text.chars().filter(c -> c == ' ').count() >= FEWEST_SPACES_OF_OCCASION
        && text.length() <= LONGEST_PART
        && !Letters.hasAny(text, OPENING)
        && readers.fields().read(RichText.plain(text, 1)).isEmpty()
        && !people.mayBe(text)
        && (occasion.read(text).filter(String::isEmpty).isPresent() || occasion.readUnknown(text));
  }

  /** The text with blanks for the labels of links that say only what the link leads to. */
  private String withoutLabels(RichText text) {
    if (text.links().isEmpty()) {
      return text.text();
    }
    var bare = new StringBuilder(text.text());
    for (LinkRun link : text.links()) {
      if (links.add(text.label(link), link)) {
        bare.replace(link.start(), link.end(), " ".repeat(link.end() - link.start()));
      }
    }
    return withoutStopAlone(bare.toString().stripTrailing());
  }

  /** Without the full stop of a sentence whose last words were labels. */
  private static String withoutStopAlone(String text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '.' && Letters.isSpace(text.charAt(last - 1))
        ? text.substring(0, last).stripTrailing()
        : text;
  }

  private void part(String written, boolean lead) {
    String text = withoutCompany(LineText.ends(LineText.withoutLanguage(written)));
    if (Letters.isDecoration(text, 0, text.length()) || field(text) || (lead && kind(text))) {
      return;
    }
    if (text.length() > LONGEST_PART) {
      rest = true;
      return;
    }
    Optional<DateMatch> day =
        dates.first(text).or(() -> open ? LineYear.in(text) : Optional.empty());
    String left =
        LineText.ends(
            day.map(d -> text.substring(0, d.start()) + text.substring(d.end())).orElse(text));
    date = date.or(() -> day.map(DateMatch::date));
    boolean edition = open && EventInTitle.isEdition(LineText.withoutAt(left));
    boolean read = left.isEmpty() || occasion(left) || (!edition && people(left)) || kind(left);
    boolean besideDate =
        edition || day.isPresent() || (date.isPresent() && !lead) || (!lead && saysAt(left));
    if (!read && !(open && besideDate && occasion.readUnknown(left))) {
      brackets(left);
    }
  }

  /** "en el Jardín de Leeds": among talks a phrase goes on with where it was told. */
  private boolean saysAt(String text) {
    return Letters.isLetter(text.isEmpty() ? ' ' : text.charAt(0))
        && title.text().indexOf(' ') > 0
        && AT_PLACE.matcher(text).matches();
  }

  /** "GardenCon 2021, Leeds (with Ada Miller)": she spoke too. */
  private String withoutCompany(String text) {
    Matcher with = Letters.hasAny(text, OPENING) ? COMPANY.matcher(text) : null;
    return with != null && with.find() && people.read(with.group(1))
        ? LineText.ends(text.substring(0, with.start()) + text.substring(with.end()))
        : text;
  }

  private boolean field(String text) {
    Optional<Field> field = readers.fields().read(RichText.plain(text, 1));
    if (field.isEmpty()) {
      return false;
    }
    Field named = field.get();
    if (named.kind().isPeople()) {
      people.readField(named);
      return true;
    }
    boolean where =
        named.kind() == FieldKind.EVENT
            || named.kind() == FieldKind.PLACE
            || named.kind() == FieldKind.DATE;
    if (where) {
      part(named.value().text(), false);
    }
    return where;
  }

  private boolean people(String text) {
    boolean read = people.read(text);
    if (read && LinePeople.beginsWithKind(text)) {
      kind(text);
    }
    return read;
  }

  private boolean kind(String text) {
    Optional<TalkKind> found = readers.kinds().inTitle(text);
    kind = kind.or(() -> found);
    return found.isPresent();
  }

  /** "at GardenCon 2021, Leeds, keynote", with or without people before it. */
  private boolean occasion(String text) {
    Optional<String> before = occasion.read(text);
    before.ifPresent(names -> rest |= !(names.isEmpty() || people.read(names) || kind(names)));
    int comma = before.isPresent() ? text.lastIndexOf(',') : -1;
    if (comma > 0) {
      kind(text.substring(comma + 1).strip());
    }
    return before.isPresent();
  }

  /** What stands in brackets, and what stands outside them, each by itself. */
  private void brackets(String text) {
    if (!Letters.hasAny(text, OPENING)) {
      rest = true;
      return;
    }
    Matcher brackets = LineText.BRACKETS.matcher(text);
    boolean any = false;
    while (brackets.find()) {
      any = true;
      part(brackets.group(1), false);
    }
    if (any) {
      part(LineText.BRACKETS.matcher(text).replaceAll(" "), false);
    } else {
      rest = true;
    }
  }
}
