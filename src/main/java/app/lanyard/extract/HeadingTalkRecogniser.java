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
import java.util.ArrayList;
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
  private final Readers readers;
  private final TalkBodyReader bodies;
  private final TellersBelow tellers;
  private final ProgrammeHeadings programme;
  private final BylineReader bylines;
  private final BodyApplier applier;
  private final SectionSense sections;
  private final EventInTitle eventsInTitles;
  private final ProseCredits prose;
  private final EventOverTitle headedEvents;

  HeadingTalkRecogniser(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
    this.applier = new BodyApplier(readers);
    this.tellers = new TellersBelow(readers);
    this.programme = new ProgrammeHeadings(readers);
    this.bylines = new BylineReader(readers);
    this.bodies = new TalkBodyReader(readers);
    this.sections = new SectionSense(readers);
    this.prose = new ProseCredits(readers);
    this.headedEvents = new EventOverTitle(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var shapes = new Lazy<>(() -> new HeadingShapes(note.sections(), readers));
    var plausible = new Lazy<>(() -> isPlausible(note));
    var reports = new ReportHeadings(note, readers, bylines, prose);
    List<HeadingCandidate> candidates = candidates(note, findings);
    for (HeadingCandidate candidate : candidates) {
      candidate.draft(() -> talk(candidate, shapes, plausible, reports, note));
    }
    if (findings.mainEvent().isPresent()) {
      programme(candidates, note);
    }
    amongTalks(candidates, note, findings);
    candidates.forEach(candidate -> candidate.draft().ifPresent(findings::addTalk));
  }

  private List<HeadingCandidate> candidates(NoteContext note, FindingsBuilder findings) {
    var candidates = new ArrayList<HeadingCandidate>();
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> !findings.isClaimed(heading.span()))
          .filter(_ -> !holdsTalkRow(section, findings))
          .map(heading -> new HeadingCandidate(section, heading, readers.words()))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /** A heading over rows of talks is none itself. */
  private static boolean holdsTalkRow(Section section, FindingsBuilder findings) {
    for (Block block : section.body()) {
      if (findings.isClaimed(block.span()) && isRow(block)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRow(Block block) {
    return block instanceof Block.Table || block instanceof Block.Item || BlockLines.isRow(block);
  }

  /** Adds the headings whose siblings are talks for the most part. */
  private void amongTalks(
      List<HeadingCandidate> candidates, NoteContext note, FindingsBuilder findings) {
    if (candidates.stream().filter(HeadingCandidate::isTalk).count() < FEWEST_SIBLINGS) {
      return;
    }
    Set<HeadingCandidate.Place> ofTalks =
        candidates.stream()
            .filter(candidate -> !candidate.isNoTalk())
            .collect(
                Collectors.groupingBy(
                    HeadingCandidate::place,
                    Collectors.mapping(HeadingCandidate::isTitle, Collectors.toList())))
            .entrySet()
            .stream()
            .filter(siblings -> areMostly(siblings.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    for (HeadingCandidate candidate : candidates) {
      if (!candidate.isTalk() && ofTalks.contains(candidate.place())) {
        candidate.draft(() -> amongTalks(candidate, note, findings));
      }
    }
  }

  private static boolean areMostly(List<Boolean> talks) {
    long those = talks.stream().filter(talk -> talk).count();
    return those >= FEWEST_SIBLINGS && those * 2 > talks.size();
  }

  private Optional<TalkDraft> amongTalks(
      HeadingCandidate candidate, NoteContext note, FindingsBuilder findings) {
    if (candidate.heading().level() == 1) {
      return Optional.empty();
    }
    boolean holdsTalks = candidate.body().stream().anyMatch(b -> findings.isClaimed(b.span()));
    if (holdsTalks || candidate.isNoTalk()) {
      return Optional.empty();
    }
    return Optional.of(
        draft(
            candidate,
            candidate.text(),
            List.of(),
            "A heading among those of talks",
            bodies.read(candidate.body(), note.dates()),
            note));
  }

  private Optional<TalkDraft> talk(
      HeadingCandidate candidate,
      Supplier<HeadingShapes> shapes,
      Supplier<Boolean> plausible,
      ReportHeadings reports,
      NoteContext note) {
    String text = candidate.text();
    Block.Heading heading = candidate.heading();
    TalkBody glance = bodies.glance(candidate.body());
    var body = new Lazy<>(() -> bodies.read(candidate.body(), note.dates()));
    Optional<String> stated = glance.value(FieldKind.TITLE).map(RichText::text);
    if (stated.isEmpty() && candidate.isNoTalk()) {
      return Optional.empty();
    }
    Optional<CreditedTitle> credited = readers.credits().split(text);
    Optional<String> reason =
        reason(candidate, credited, glance, body, shapes, plausible)
            .or(() -> reports.reason(candidate.section(), text, credited));
    if (reason.isEmpty()) {
      return Optional.empty();
    }
    boolean trusted =
        credited.isPresent()
            && (trusts(credited.get(), heading, shapes)
                || reports.isTrue(candidate.section(), credited.get()));
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
        draft(candidate, title, speakers, reason.get(), body.get(), note)
            .event(occasion.map(EventInTitle.Split::event))
            .event(stated.flatMap(_ -> headedEvents.over(heading.text()))));
  }

  /** Adds those that a programme's headings show, but for headings over talks. */
  private void programme(List<HeadingCandidate> candidates, NoteContext note) {
    Set<Integer> overTalks =
        candidates.stream()
            .filter(HeadingCandidate::isTalk)
            .flatMap(candidate -> candidate.section().above().stream())
            .map(heading -> heading.span().startLine())
            .collect(Collectors.toSet());
    for (HeadingCandidate candidate : candidates) {
      if (!overTalks.contains(candidate.heading().span().startLine())) {
        candidate.draft(() -> ofProgramme(candidate, note));
      }
    }
  }

  /** A heading that begins as a programme's sessions do, in a note about an event. */
  private Optional<TalkDraft> ofProgramme(HeadingCandidate candidate, NoteContext note) {
    String text = candidate.text();
    Optional<String> ofKind = programme.titleOfKind(text);
    boolean timed = programme.beginsWithTimes(text);
    boolean shown = candidate.heading().level() > 1 && (timed || ofKind.isPresent());
    if (!shown || ofKind.map(this::isNoTalk).orElseGet(candidate::isNoTalk)) {
      return Optional.empty();
    }
    String reason =
        timed
            ? "A heading that begins with when it was"
            : "A heading that begins with what kind of session it was";
    Optional<CreditedTitle> credited = readers.credits().split(ofKind.orElse(text));
    String title = credited.map(CreditedTitle::title).orElse(ofKind.orElse(text));
    List<SpeakerCredit> speakers = credited.map(CreditedTitle::speakers).orElse(List.of());
    TalkBody body = bodies.read(candidate.body(), note.dates());
    return Optional.of(draft(candidate, title, speakers, reason, body, note));
  }

  private TalkDraft draft(
      HeadingCandidate candidate,
      String title,
      List<SpeakerCredit> speakers,
      String reason,
      TalkBody body,
      NoteContext note) {
    Block.Heading heading = candidate.heading();
    var draft =
        new TalkDraft(unquoted(TitleCredits.withoutTime(title)), heading.span(), reason)
            .speakers(speakers)
            .kind(readers.kinds().inTitle(title))
            .kind(readers.kinds().inTitle(TitleCredits.withoutTime(candidate.text())));
    headingLinks(heading, draft);
    applier.apply(body, draft, note.dates());
    bylines.apply(candidate.body(), draft, note.dates());
    tellers.apply(candidate.body(), draft);
    return sections.apply(draft, candidate.section().above().reversed(), note.dates());
  }

  /**
   * Why a heading is that of a talk, if it is.
   *
   * @param body without its dates, which most headings need not ask for
   * @param whole with them
   */
  private Optional<String> reason(
      HeadingCandidate candidate,
      Optional<CreditedTitle> credited,
      TalkBody body,
      Supplier<TalkBody> whole,
      Supplier<HeadingShapes> shapes,
      Supplier<Boolean> plausible) {
    Block.Heading heading = candidate.heading();
    String text = candidate.text();
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
    if ((isPhrase(text) && isGivenAtAnEvent(candidate, body, whole))
        || isKindWithRecording(text, body)) {
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

  private boolean isGivenAtAnEvent(
      HeadingCandidate candidate, TalkBody body, Supplier<TalkBody> whole) {
    return body.links().stream().anyMatch(HeadingTalkRecogniser::isOfTalk)
        && (tellsWhen(body)
            || (candidate.heading().level() > 1
                && eventsInTitles.split(candidate.text()).isPresent())
            || tellsWhen(whole.get()));
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
}
