package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Why headings of a note are those of talks, if they are: one for each note and thread. */
final class HeadingEvidence {

  /** How much of a note is asked whether it speaks of talks. */
  private static final int MOST_OF_ONE_TALK = 4;

  private static final int FEWEST_RECORDED = 3;
  private static final int LONGEST_LOOKED_AT = 20_000;

  /** "Soil Night #12": a meeting, whose page is no session's. */
  private static final Pattern NUMBERED_EVENT =
      Pattern.compile("\\p{L}\\s(?:#|[Vv]ol\\.\\s?|№\\s?)\\d{1,4}\\s*$");

  private static final Set<String> LEADERS = Set.of("host", "chair", "session chair");

  private final Readers readers;
  private final EventInTitle eventsInTitles;
  private final Supplier<HeadingShapes> shapes;
  private final Supplier<Boolean> plausible;

  /** "Slides of mine about beans" */
  private static final Pattern OF_SLIDES =
      Pattern.compile(
          "\\b(?:slides|slide\\sdecks?|folien|diapositivas)\\b", Pattern.CASE_INSENSITIVE);

  private final Supplier<Boolean> recorded;
  private final Supplier<Boolean> slides;
  private final boolean titled;
  private final TalkPlaces places;
  private final ShownHeadings shown;
  private final Predicate<Block.Heading> isDay;
  private final String title;

  HeadingEvidence(NoteContext note, Readers readers, EventInTitle eventsInTitles) {
    this.readers = readers;
    this.eventsInTitles = eventsInTitles;
    this.title = note.facts().title();
    this.shapes = new Lazy<>(() -> new HeadingShapes(note.sections(), readers));
    this.plausible = new Lazy<>(() -> isPlausible(note));
    this.titled = note.note().frontMatter().text("title").isPresent();
    this.recorded = new Lazy<>(() -> areShown(note.sections(), LinkKind.RECORDING));
    this.slides = new Lazy<>(() -> areShown(note.sections(), LinkKind.SLIDES));
    this.places = note.places();
    this.isDay =
        heading ->
            Letters.isDigit(heading.text().text(), 0)
                && note.headings().date(heading).filter(date -> date.day() > 0).isPresent();
    this.shown = new ShownHeadings(note.sections(), readers.links());
  }

  /**
   * Why a heading is that of a talk, if it is.
   *
   * @param body without its dates, which most headings need not ask for
   * @param whole with them
   */
  Optional<String> reason(
      HeadingCandidate candidate,
      Optional<CreditedTitle> credited,
      TalkBody body,
      Supplier<TalkBody> whole) {
    if (linksToSession(candidate.heading())) {
      boolean stated = body.has(FieldKind.TITLE) && isTalk(body);
      return Optional.of(
          stated
              ? "A field that gives the title of a session"
              : "A heading that links to a conference schedule");
    }
    if (candidate.saysTalk()
        && isPhrase(candidate.text())
        && candidate.heading().level() > 1
        && (plausible.get() || places.holdTalk(candidate.section()))) {
      return Optional.of("A heading that says it is of a talk");
    }
    if (shown.isTitle(candidate) && plausible.get()) {
      return Optional.of("A heading with a link to its slides or recording");
    }
    if (namesEventWhereTalksAre(candidate)) {
      return Optional.of("A heading with its event where talks are listed");
    }
    Optional<String> below = body.isEmpty() ? Optional.empty() : below(candidate, body, whole);
    return below.isPresent() || credited.isEmpty()
        ? below
        : inHeading(candidate.heading(), credited.get());
  }

  /** "How beans climb - SoilConf 2021" below "Talks". */
  private boolean namesEventWhereTalksAre(HeadingCandidate candidate) {
    List<Block.Heading> above = candidate.section().above();
    return Letters.hasDigit(candidate.text())
        && candidate.heading().level() > 1
        && PlaceWords.saysTalks(above.isEmpty() ? title : above.getLast().text().text())
        && eventsInTitles
            .split(candidate.text())
            .filter(split -> candidate.text().startsWith(split.title()))
            .filter(split -> split.title().indexOf(' ') != split.title().lastIndexOf(' '))
            .isPresent();
  }

  private Optional<String> below(
      HeadingCandidate candidate, TalkBody body, Supplier<TalkBody> whole) {
    if (body.has(FieldKind.TITLE) && (isTalk(body) || isDay.test(candidate.heading()))) {
      return Optional.of("A field that gives the title of a session");
    }
    if (namesSpeakers(body) && !listsTalks(candidate, body)) {
      return Optional.of("A heading with the speakers named below it");
    }
    if (body.links().stream().anyMatch(this::isSessionPage)) {
      return Optional.of("A heading with a link to its session below it");
    }
    if (body.value(FieldKind.TITLE).map(RichText::text).flatMap(this::saysByWhom).isPresent()) {
      return Optional.of("A field that gives a title and who gave it");
    }
    String text = candidate.text();
    return (isPhrase(text) && isGivenAtAnEvent(candidate, body, whole))
            || isShown(candidate, body)
            || isShownUnderEvent(candidate, body)
            || isShownAmongTalks(candidate, body)
            || isKindWithRecording(text, body)
        ? Optional.of("A heading with a recording or slides below it")
        : Optional.empty();
  }

  private Optional<String> inHeading(Block.Heading heading, CreditedTitle credited) {
    boolean habit =
        shapes.get().isHabit(heading, credited)
            || shapes.get().isHabitOfAffiliated(heading, credited);
    if (habit && (credited.shape() == Shape.TIME_FIRST || plausible.get())) {
      return Optional.of("A heading that names its speaker, one of several written alike");
    }
    if (QuotedTitle.is(credited.title())) {
      return Optional.of("A heading with a quoted title and its speaker");
    }
    return credited.shape() == Shape.BY && heading.level() == 1 && plausible.get()
        ? Optional.of("A title that names its speaker")
        : Optional.empty();
  }

  /** The link below a heading that says it over again. */
  Optional<TalkLink> saidBelow(HeadingCandidate candidate) {
    return shown.saidBelow(candidate);
  }

  /** Whether the people that a heading names are the talk's. */
  boolean trusts(CreditedTitle credited, Block.Heading heading) {
    return switch (credited.shape()) {
      case BY, BRACKETS -> true;
      case DASH ->
          linksToSession(heading)
              || QuotedTitle.is(credited.title())
              || shapes.get().isHabit(heading, credited);
      default -> shapes.get().isHabit(heading, credited);
    };
  }

  /** "Title by Ada Miller" in a field. */
  Optional<CreditedTitle> saysByWhom(String stated) {
    return readers.credits().split(stated).filter(title -> title.shape() == Shape.BY);
  }

  private static boolean isTalk(TalkBody body) {
    return body.has(FieldKind.SPEAKER)
        || body.has(FieldKind.EVENT)
        || (body.has(FieldKind.DATE) && body.has(FieldKind.PLACE))
        || body.links().stream().anyMatch(link -> link.kind() != LinkKind.CODE);
  }

  private boolean linksToSession(Block.Heading heading) {
    return !heading.text().links().isEmpty()
        && !NUMBERED_EVENT.matcher(heading.text().text()).find()
        && heading
            .text()
            .wholeLink()
            .filter(link -> readers.links().byAddress(link.url()) == LinkKind.SCHEDULE)
            .isPresent();
  }

  /** "Talks I saw" over several that name their speakers. */
  private static boolean listsTalks(HeadingCandidate candidate, TalkBody body) {
    return PlaceWords.saysTalks(candidate.text())
        && body.fields().stream().filter(HeadingEvidence::isOfSpeakers).limit(2).count() > 1;
  }

  private boolean namesSpeakers(TalkBody body) {
    for (Field field : body.fields()) {
      if (isOfSpeakers(field) && !readers.speakers().inField(field.value().text()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A host may be a house, and a chair leads a whole session: neither makes a heading a talk. */
  private static boolean isOfSpeakers(Field field) {
    return field.kind().isPeople() && !LEADERS.contains(field.label().toLowerCase(Locale.ROOT));
  }

  private boolean isSessionPage(TalkLink link) {
    return link.kind() == LinkKind.SCHEDULE && readers.links().isSessionPage(link.url());
  }

  /** A single word ("Virtual", "Europe") is more often a group of things than a title. */
  private static boolean isPhrase(String text) {
    return text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic);
  }

  private boolean isGivenAtAnEvent(
      HeadingCandidate candidate, TalkBody body, Supplier<TalkBody> whole) {
    return body.links().stream().anyMatch(HeadingEvidence::isOfTalk)
        && (tellsWhen(body)
            || (candidate.heading().level() > 1
                && (eventsInTitles.split(candidate.text()).isPresent()
                    || MarkedHeading.split(candidate.heading().text()).isPresent()))
            || tellsWhen(whole.get()));
  }

  /** Slides and a recording both: little else than a talk has them. */
  private static boolean isShown(HeadingCandidate candidate, TalkBody body) {
    return candidate.heading().level() > 1
        && !SetOffTitles.areIn(candidate.section())
        && isPhrase(candidate.text())
        && body.links().size() <= MOST_OF_ONE_TALK
        && !PlaceWords.listsMeetings(candidate.text())
        && has(body, LinkKind.RECORDING)
        && has(body, LinkKind.SLIDES);
  }

  /** One recording or set of slides below a phrase that stands below an edition of an event. */
  private boolean isShownUnderEvent(HeadingCandidate candidate, TalkBody body) {
    List<Block.Heading> above = candidate.section().above();
    return candidate.heading().level() < Block.Heading.BOLD
        && isPhrase(candidate.text())
        && !listsLinks(candidate)
        && (has(body, LinkKind.RECORDING) || has(body, LinkKind.SLIDES))
        && !above.isEmpty()
        && above.getLast().level() > 1
        && eventsInTitles.isEditionAlone(above.getLast().text().text());
  }

  /**
   * One recording or set of slides alone below a phrase on a page of talks, as below others of its
   * headings.
   */
  private boolean isShownAmongTalks(HeadingCandidate candidate, TalkBody body) {
    return isBelowTitle(candidate.heading())
        && (isPhrase(candidate.text()) || slides.get())
        && body.links().size() == 1
        && ((has(body, LinkKind.RECORDING) && recorded.get())
            || (has(body, LinkKind.SLIDES) && slides.get()))
        && !SetOffTitles.areIn(candidate.section())
        && (places.holdTalks(candidate.section())
            || places.holdTalk(candidate.section())
            || (slides.get() && OF_SLIDES.matcher(title).find()));
  }

  /** Whether several headings are over just one link of a kind. */
  private boolean areShown(List<Section> sections, LinkKind kind) {
    return sections.stream()
            .filter(section -> section.heading().filter(this::isBelowTitle).isPresent())
            .filter(section -> holdsOne(section, kind))
            .limit(FEWEST_RECORDED)
            .count()
        == FEWEST_RECORDED;
  }

  private boolean holdsOne(Section section, LinkKind kind) {
    return section.body().stream()
            .flatMap(block -> BlockLines.links(block).stream())
            .filter(link -> readers.links().byAddress(link.url()) == kind)
            .limit(2)
            .count()
        == 1;
  }

  /** Where the front matter has the note's title, its outermost headings stand below it too. */
  private boolean isBelowTitle(Block.Heading heading) {
    return (heading.level() > 1 || titled) && heading.level() < Block.Heading.BOLD;
  }

  /** Whether more links stand in its lists than one talk has. */
  private static boolean listsLinks(HeadingCandidate candidate) {
    int links = 0;
    for (Block block : candidate.body()) {
      links += block instanceof Block.Item item ? item.text().links().size() : 0;
    }
    return links > MOST_OF_ONE_TALK;
  }

  private static boolean has(TalkBody body, LinkKind kind) {
    return body.links().stream().anyMatch(link -> link.kind() == kind);
  }

  private static boolean tellsWhen(TalkBody body) {
    return body.has(FieldKind.EVENT) || body.has(FieldKind.DATE) || body.has(FieldKind.PLACE);
  }

  private static boolean isOfTalk(TalkLink link) {
    return link.kind() == LinkKind.RECORDING
        || link.kind() == LinkKind.SLIDES
        || link.kind() == LinkKind.SCHEDULE;
  }

  private boolean isKindWithRecording(String text, TalkBody body) {
    return body.links().stream().anyMatch(link -> link.kind() == LinkKind.RECORDING)
        && readers.kinds().inTitle(text).isPresent();
  }

  private boolean isPlausible(NoteContext note) {
    String text = note.note().text();
    String head = text.substring(0, Math.min(text.length(), LONGEST_LOOKED_AT));
    return readers.words().speaksOfTalks(head)
        || readers.events().first(note.facts().title()).isPresent();
  }
}
