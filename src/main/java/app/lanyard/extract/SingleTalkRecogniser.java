package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.WholeWords;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the talk that a note is the notes of: its title is the note's, and its opening tells who
 * gave it, or speaks of "this session". Other notes have such a line of their author too, so it
 * must say more: whom they work for, or where the talk can be seen.
 */
final class SingleTalkRecogniser implements Recogniser {

  private static final int MOST_BLOCKS = 4;
  private static final int LONGEST_LOOKED_AT = 1_500;
  private static final String REASON = "The notes of one talk, whose title is theirs";

  private static final Pattern THIS =
      Pattern.compile(
          "\\bin this (?:breakout |lightning |short )?(?:session|talk|workshop|keynote|tutorial|presentation|webinar)\\b"
              + "|\\bdans (?:ce talk|cette (?:présentation|conférence|session))\\b"
              + "|\\bin diese[rm] (?:vortrag|talk|workshop|session)\\b"
              + "|\\b(?:en esta (?:charla|ponencia|sesión)|nesta (?:palestra|apresentação))\\b"
              + "|このセッション|本セッション|本演讲|本次(?:演讲|分享)|本議程|이 세션",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SESSION =
      Pattern.compile(
          "(?:link to (?:the )?)?(?:session|talk|keynote|presentation)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LINE = 160;

  private static final Set<LinkKind> SHOWN =
      EnumSet.of(LinkKind.RECORDING, LinkKind.SLIDES, LinkKind.SCHEDULE);

  /** One of them is in all that {@link #THIS} finds. */
  private static final WholeWords TALK =
      WholeWords.of(
          List.of(
              "session",
              "talk",
              "workshop",
              "keynote",
              "tutorial",
              "presentation",
              "webinar",
              "présentation",
              "conférence",
              "vortrag",
              "charla",
              "ponencia",
              "sesión",
              "palestra",
              "apresentação",
              "セッション",
              "演讲",
              "分享",
              "議程",
              "세션"));

  /** "David Miller (head of soil) and Ada Chen (digger) show …" */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:[,:]|\\b(?:and|with|join))\\s(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){1,2})(?:\\s\\([^()]{2,80}\\))?(?=\\s(?:and|,|shows?|explains?|shares?|presents?|discuss(?:es)?|talks?|walks?|gives?|covers?|demonstrates?)\\b)");

  /** "SOIL301 - ", " - Friday" */
  private static final Pattern CODE =
      Pattern.compile("^[A-Z]{2,5}\\d{2,4}(?:-[A-Z]\\d?)?(?:\\s[-:–]\\s|:\\s)");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\s[-–]\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$");

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  SingleTalkRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  /** The title, where it stands, and what stands below it. */
  private record Opening(String title, SourceSpan span, Section section, Section next) {

    List<Block> blocks() {
      return Stream.concat(section.body().stream(), next.body().stream())
          .filter(block -> !(block instanceof Block.Rule))
          .limit(MOST_BLOCKS)
          .toList();
    }
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    if (findings.talks().isEmpty()) {
      opening(note)
          .flatMap(opening -> talk(opening, note).filter(_ -> mayBeTitle(opening)))
          .ifPresent(findings::addTalk);
    }
  }

  private Optional<Opening> opening(NoteContext note) {
    List<Section> sections = note.sections();
    Optional<Section> titled = titled(sections);
    Optional<String> stated = note.note().frontMatter().text("title");
    if (titled.isEmpty()
        && stated.isPresent()
        && !sections.isEmpty()
        && sections.getFirst().heading().isEmpty()) {
      Section first = sections.getFirst();
      int line = note.note().frontMatter().lineOf("title").orElse(1);
      return Optional.of(
          new Opening(stated.get(), SourceSpan.line(line), first, after(first, sections)));
    }
    return titled.map(
        section ->
            new Opening(
                section.heading().orElseThrow().text().text().replace('\n', ' ').strip(),
                section.heading().orElseThrow().span(),
                section,
                after(section, sections)));
  }

  /** The only heading of level one, but for a table of contents, with nothing else before it. */
  private Optional<Section> titled(List<Section> sections) {
    List<Section> first =
        sections.stream()
            .filter(section -> section.heading().filter(h -> h.level() == 1).isPresent())
            .filter(
                section -> !readers.words().isNoTalk(section.heading().orElseThrow().text().text()))
            .limit(2)
            .toList();
    return first.size() == 1 && beginsNote(first.getFirst(), sections)
        ? Optional.of(first.getFirst())
        : Optional.empty();
  }

  private boolean beginsNote(Section title, List<Section> sections) {
    return sections.stream()
        .takeWhile(section -> !section.equals(title))
        .allMatch(
            section ->
                section
                    .heading()
                    .map(heading -> readers.words().isNoTalk(heading.text().text()))
                    .orElse(section.body().size() <= 2));
  }

  private static Section after(Section section, List<Section> sections) {
    int next = sections.indexOf(section) + 1;
    return next < sections.size() ? sections.get(next) : section;
  }

  private boolean mayBeTitle(Opening opening) {
    String title = opening.title();
    return !readers.words().isNoTalk(title)
        && !PlaceWords.saysTalks(title)
        && readers.events().first(title).isEmpty()
        && ReportTitle.of(title).filter(report -> report.told() || report.numbered()).isEmpty()
        && readers.speakers().readCertain(title).isEmpty();
  }

  private Optional<TalkDraft> talk(Opening opening, NoteContext note) {
    return byLine(opening, note)
        .or(() -> byTitle(opening, note))
        .or(() -> bySentence(opening, note))
        .or(() -> byLink(opening, note));
  }

  private Optional<TalkDraft> byLine(Opening opening, NoteContext note) {
    return PeopleLine.below(opening.section(), readers.speakers())
        .or(() -> PeopleLine.affiliatedBelow(opening.section(), readers.speakers()))
        .filter(line -> (line.affiliated() && !line.led() && isPhrase(opening)) || isShown(opening))
        .filter(line -> !isAuthor(line.people(), note))
        .map(line -> draft(opening, opening.title(), line.people(), note).reaching(line.span()));
  }

  private static boolean isPhrase(Opening opening) {
    return opening.title().indexOf(' ') > 0;
  }

  /** "How beans climb - Ada Miller - Acme" */
  private Optional<TalkDraft> byTitle(Opening opening, NoteContext note) {
    return readers
        .credits()
        .split(opening.title())
        .filter(title -> title.shape() == CreditedTitle.Shape.DASH)
        .filter(
            title ->
                title.speakers().stream()
                    .allMatch(
                        one ->
                            one.organisation() != null
                                && readers.speakers().startsWithGivenName(one.name())))
        .map(title -> draft(opening, title.title(), title.speakers(), note));
  }

  private Optional<TalkDraft> bySentence(Opening opening, NoteContext note) {
    return opening.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text().replace('\n', ' '))
        .filter(text -> text.length() <= LONGEST_LOOKED_AT && TALK.areIn(text))
        .flatMap(text -> THIS.matcher(text).results().limit(1).map(at -> text.substring(at.end())))
        .findFirst()
        .map(rest -> draft(opening, opening.title(), named(rest), note));
  }

  private List<SpeakerCredit> named(String sentence) {
    return NAMED
        .matcher(sentence)
        .results()
        .flatMap(name -> readers.speakers().readCertain(name.group(1)).stream())
        .toList();
  }

  /** Whether the opening links to where the talk can be seen, or was announced. */
  private boolean isShown(Opening opening) {
    return opening.blocks().stream()
        .limit(2)
        .flatMap(block -> BlockLines.links(block).stream())
        .anyMatch(link -> SHOWN.contains(readers.links().byAddress(link.url())));
  }

  /** "Session video: https://…" right below the title. */
  private Optional<TalkDraft> byLink(Opening opening, NoteContext note) {
    boolean said =
        opening.section().body().stream()
            .limit(1)
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> ((Block.Paragraph) block).text().text())
            .anyMatch(text -> text.length() <= LONGEST_LINE && SESSION.matcher(text).lookingAt());
    return said && isShown(opening)
        ? Optional.of(draft(opening, opening.title(), List.of(), note))
        : Optional.empty();
  }

  private static boolean isAuthor(List<SpeakerCredit> people, NoteContext note) {
    String author = note.facts().author();
    return author != null && people.stream().anyMatch(person -> person.name().equals(author));
  }

  private TalkDraft draft(
      Opening opening, String title, List<SpeakerCredit> speakers, NoteContext note) {
    Matcher code = CODE.matcher(title);
    String bare = WEEKDAY.matcher(code.replaceFirst("")).replaceFirst("");
    var draft =
        new TalkDraft(QuotedTitle.unquoted(bare), opening.span(), REASON)
            .speakers(speakers)
            .kind(readers.kinds().inTitle(bare));
    applier.apply(bodies.read(opening.section().body(), note.dates()), draft, note.dates());
    return draft;
  }
}
