package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds talks whose titles are headings. */
final class HeadingTalkRecogniser implements Recogniser {

  private static final int FEWEST_SIBLINGS = 3;

  private static final Pattern QUOTED = Pattern.compile("[\"“«„「『《].{3,300}[\"”»“」』》]");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?:[A-Z]|\\d{1,3})[.)]\\s+|(?:session|talk|vortrag|charla|sesión|palestra|доклад)\\s\\d{1,3}\\s?[:.–-]\\s)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final TellersBelow tellers;
  private final ProgrammeHeadings programme;
  private final BylineReader bylines;
  private final BodyApplier applier;
  private final SectionSense sections;
  private final EventInTitle eventsInTitles;

  HeadingTalkRecogniser(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
    this.applier = new BodyApplier(readers);
    this.tellers = new TellersBelow(readers);
    this.programme = new ProgrammeHeadings(readers);
    this.bylines = new BylineReader(readers);
    this.bodies = new TalkBodyReader(readers);
    this.sections = new SectionSense(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var shapes = new Lazy<>(() -> new HeadingShapes(note.sections(), readers));
    var plausible = new Lazy<>(() -> isPlausible(note));
    Map<Section, Optional<TalkDraft>> drafts = new LinkedHashMap<>();
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> !findings.isClaimed(heading.span()))
          .filter(_ -> section.body().stream().noneMatch(b -> isTalkRow(b, findings)))
          .ifPresent(
              heading -> drafts.put(section, talk(heading, section, shapes, plausible, note)));
    }
    if (findings.mainEvent().isPresent()) {
      programme(drafts, note);
    }
    Map<Place, List<Optional<TalkDraft>>> siblings =
        drafts.entrySet().stream()
            .filter(entry -> !isNoTalk(headingText(entry.getKey().heading().orElseThrow())))
            .collect(
                Collectors.groupingBy(
                    entry -> Place.of(entry.getKey()),
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    drafts.forEach(
        (section, draft) ->
            draft
                .or(
                    () ->
                        amongTalks(
                            section,
                            siblings.getOrDefault(Place.of(section), List.of()),
                            note,
                            findings))
                .ifPresent(findings::addTalk));
  }

  /** Where siblings stand: their level, and the line of the heading above them, 0 for none. */
  private record Place(int level, int lineAbove) {

    static Place of(Section section) {
      List<Block.Heading> above = section.above();
      return new Place(
          section.heading().orElseThrow().level(),
          above.isEmpty() ? 0 : above.getLast().span().startLine());
    }
  }

  /** A heading whose siblings are talks for the most part. */
  private Optional<TalkDraft> amongTalks(
      Section section,
      List<Optional<TalkDraft>> siblings,
      NoteContext note,
      FindingsBuilder findings) {
    Block.Heading heading = section.heading().orElseThrow();
    long talks = siblings.stream().filter(Optional::isPresent).count();
    String text = headingText(heading);
    boolean mostly = talks >= FEWEST_SIBLINGS && talks * 2 > siblings.size();
    if (!mostly || heading.level() == 1) {
      return Optional.empty();
    }
    boolean holdsTalks = section.body().stream().anyMatch(b -> findings.isClaimed(b.span()));
    if (holdsTalks || isNoTalk(text)) {
      return Optional.empty();
    }
    return Optional.of(
        draft(
            heading,
            text,
            List.of(),
            "A heading among those of talks",
            section,
            bodies.read(section.body(), note.dates()),
            note));
  }

  /** A heading over rows of talks is none itself. */
  private static boolean isTalkRow(Block block, FindingsBuilder findings) {
    boolean row =
        block instanceof Block.Table || block instanceof Block.Item || BlockLines.isRow(block);
    return row && findings.isClaimed(block.span());
  }

  private Optional<TalkDraft> talk(
      Block.Heading heading,
      Section section,
      Supplier<HeadingShapes> shapes,
      Supplier<Boolean> plausible,
      NoteContext note) {
    String text = headingText(heading);
    TalkBody body = bodies.read(section.body(), note.dates());
    Optional<String> stated = body.value(FieldKind.TITLE).map(RichText::text);
    Optional<CreditedTitle> credited = readers.credits().split(text);
    Optional<String> reason = reason(heading, text, credited, body, shapes, plausible);
    boolean noTitle = stated.isEmpty() && isNoTalk(text);
    if (reason.isEmpty() || noTitle) {
      return Optional.empty();
    }
    boolean trusted = credited.isPresent() && trusts(credited.get(), heading, shapes);
    Optional<EventInTitle.Split> occasion =
        heading.level() == 1 ? Optional.empty() : eventsInTitles.split(text);
    String title =
        stated.orElse(
            trusted
                ? credited.get().title()
                : occasion.map(EventInTitle.Split::title).orElse(text));
    List<SpeakerCredit> speakers =
        trusted && stated.isEmpty() ? credited.get().speakers() : List.of();
    return Optional.of(
        draft(heading, title, speakers, reason.get(), section, body, note)
            .event(occasion.map(EventInTitle.Split::event)));
  }

  /** Adds those that a programme's headings show, but for headings over talks. */
  private void programme(Map<Section, Optional<TalkDraft>> drafts, NoteContext note) {
    Set<Block.Heading> overTalks =
        drafts.entrySet().stream()
            .filter(entry -> entry.getValue().isPresent())
            .flatMap(entry -> entry.getKey().above().stream())
            .collect(Collectors.toSet());
    drafts.replaceAll(
        (section, draft) ->
            draft.or(
                () ->
                    section
                        .heading()
                        .filter(heading -> !overTalks.contains(heading))
                        .flatMap(heading -> ofProgramme(heading, section, note))));
  }

  /** A heading that begins as a programme's sessions do, in a note about an event. */
  private Optional<TalkDraft> ofProgramme(
      Block.Heading heading, Section section, NoteContext note) {
    String text = headingText(heading);
    Optional<String> ofKind = programme.titleOfKind(text);
    boolean timed = programme.beginsWithTimes(text);
    if (heading.level() == 1 || isNoTalk(ofKind.orElse(text)) || !(timed || ofKind.isPresent())) {
      return Optional.empty();
    }
    String reason =
        timed
            ? "A heading that begins with when it was"
            : "A heading that begins with what kind of session it was";
    Optional<CreditedTitle> credited = readers.credits().split(ofKind.orElse(text));
    String title = credited.map(CreditedTitle::title).orElse(ofKind.orElse(text));
    List<SpeakerCredit> speakers = credited.map(CreditedTitle::speakers).orElse(List.of());
    TalkBody body = bodies.read(section.body(), note.dates());
    return Optional.of(draft(heading, title, speakers, reason, section, body, note));
  }

  private TalkDraft draft(
      Block.Heading heading,
      String title,
      List<SpeakerCredit> speakers,
      String reason,
      Section section,
      TalkBody body,
      NoteContext note) {
    var draft =
        new TalkDraft(unquoted(TitleCredits.withoutTime(title)), heading.span(), reason)
            .speakers(speakers)
            .kind(readers.kinds().inTitle(title))
            .kind(readers.kinds().inTitle(TitleCredits.withoutTime(headingText(heading))));
    headingLinks(heading, draft);
    applier.apply(body, draft, note.dates());
    bylines.apply(section.body(), draft, note.dates());
    tellers.apply(section.body(), draft);
    return sections.apply(draft, trailAbove(section), note.dates());
  }

  /** Why a heading is that of a talk, if it is. */
  private Optional<String> reason(
      Block.Heading heading,
      String text,
      Optional<CreditedTitle> credited,
      TalkBody body,
      Supplier<HeadingShapes> shapes,
      Supplier<Boolean> plausible) {
    if (body.has(FieldKind.TITLE) && isTalk(body)) {
      return Optional.of("A field that gives the title of a session");
    }
    if (linksToSession(heading)) {
      return Optional.of("A heading that links to a conference schedule");
    }
    if (namesSpeakers(body)) {
      return Optional.of("A heading with the speakers named below it");
    }
    if (body.links().stream().anyMatch(this::isSessionPage)) {
      return Optional.of("A heading with a link to its session below it");
    }
    if ((isGivenAtAnEvent(heading, body) && isPhrase(text)) || isKindWithRecording(text, body)) {
      return Optional.of("A heading with a recording or slides below it");
    }
    if (credited.isPresent()
        && shapes.get().isHabit(heading, credited.get())
        && (credited.get().shape() == Shape.TIME_FIRST || plausible.get())) {
      return Optional.of("A heading that names its speaker, one of several written alike");
    }
    boolean quoted = credited.isPresent() && QUOTED.matcher(credited.get().title()).matches();
    if (quoted) {
      return Optional.of("A heading with a quoted title and its speaker");
    }
    boolean titleBy =
        credited.isPresent() && credited.get().shape() == Shape.BY && heading.level() == 1;
    return titleBy && plausible.get()
        ? Optional.of("A title that names its speaker")
        : Optional.empty();
  }

  private static boolean isTalk(TalkBody body) {
    return body.has(FieldKind.SPEAKER)
        || body.has(FieldKind.EVENT)
        || body.links().stream().anyMatch(link -> link.kind() != LinkKind.CODE);
  }

  private boolean trusts(
      CreditedTitle credited, Block.Heading heading, Supplier<HeadingShapes> shapes) {
    boolean by = credited.shape() == Shape.BY || credited.shape() == Shape.BRACKETS;
    boolean sure = linksToSession(heading) || QUOTED.matcher(credited.title()).matches();
    boolean dash = credited.shape() == Shape.DASH && sure;
    return by || dash || shapes.get().isHabit(heading, credited);
  }

  private boolean linksToSession(Block.Heading heading) {
    return heading
        .text()
        .wholeLink()
        .map(link -> readers.links().byAddress(link.url()))
        .filter(kind -> kind == LinkKind.SCHEDULE)
        .isPresent();
  }

  private boolean namesSpeakers(TalkBody body) {
    return body.fields().stream()
        .filter(field -> field.kind().isPeople())
        .map(field -> readers.speakers().read(field.value().text()))
        .anyMatch(credits -> !credits.isEmpty());
  }

  private boolean isSessionPage(TalkLink link) {
    return link.kind() == LinkKind.SCHEDULE && readers.links().isSessionPage(link.url());
  }

  /** A single word ("Virtual", "Europe") is more often a group of things than a title. */
  private static boolean isPhrase(String text) {
    return text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic);
  }

  private boolean isGivenAtAnEvent(Block.Heading heading, TalkBody body) {
    boolean when =
        body.has(FieldKind.EVENT)
            || body.has(FieldKind.DATE)
            || body.value(FieldKind.PLACE).isPresent()
            || (heading.level() > 1 && eventsInTitles.split(headingText(heading)).isPresent());
    return when
        && body.links().stream()
            .anyMatch(
                link ->
                    link.kind() == LinkKind.RECORDING
                        || link.kind() == LinkKind.SLIDES
                        || link.kind() == LinkKind.SCHEDULE);
  }

  private boolean isKindWithRecording(String text, TalkBody body) {
    return body.links().stream().anyMatch(link -> link.kind() == LinkKind.RECORDING)
        && readers.kinds().inTitle(text).isPresent();
  }

  private boolean isPlausible(NoteContext note) {
    String text = note.note().text();
    return readers.words().speaksOfTalks(text.substring(0, Math.min(text.length(), 20_000)))
        || readers.events().first(note.facts().title()).isPresent();
  }

  private void headingLinks(Block.Heading heading, TalkDraft draft) {
    for (LinkRun link : heading.text().links()) {
      String label = heading.text().label(link);
      LinkKind kind = readers.links().byAddress(link.url());
      boolean person =
          kind != LinkKind.SCHEDULE && !readers.speakers().readCertain(label).isEmpty();
      if (kind != LinkKind.OTHER && kind != LinkKind.CODE && !person) {
        draft.link(kind, link.url());
      }
    }
  }

  private boolean isNoTalk(String heading) {
    return readers.words().isNoTalk(TitleCredits.withoutTime(heading));
  }

  /** Quotation marks around the whole of a title are not part of it. */
  private static String unquoted(String title) {
    return QUOTED.matcher(title).matches()
            && title.indexOf(title.charAt(title.length() - 1), 1) == title.length() - 1
        ? title.substring(1, title.length() - 1)
        : title;
  }

  private static List<Block.Heading> trailAbove(Section section) {
    return section.above().reversed();
  }

  private static String headingText(Block.Heading heading) {
    String text = heading.text().text().replace('\n', ' ').strip();
    return NUMBERING.matcher(text).replaceFirst("");
  }
}
