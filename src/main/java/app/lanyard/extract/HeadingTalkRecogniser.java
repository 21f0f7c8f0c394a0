package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds talks whose titles are headings. */
final class HeadingTalkRecogniser implements Recogniser {

  /** So many lines that are talks make a heading that of a list. */
  private static final int FEWEST_LINES = 2;

  private static final String DASH = " - ";

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BylineReader bylines;
  private final ProseCredits prose;
  private final HeadingDrafts drafts;
  private final ProgrammeTalks programme;
  private final PeopleBelowTitles people;
  private final AlikeHeadings alike;
  private final EventInTitle eventsInTitles;
  private final EventOverTitle headedEvents;

  HeadingTalkRecogniser(Readers readers) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
    this.headedEvents = new EventOverTitle(readers);
    this.bodies = new TalkBodyReader(readers);
    this.bylines = new BylineReader(readers);
    this.prose = new ProseCredits(readers);
    this.drafts = new HeadingDrafts(readers, bylines, prose);
    this.programme = new ProgrammeTalks(readers, bodies, drafts);
    this.alike = new AlikeHeadings(readers);
    this.people = new PeopleBelowTitles(readers.speakers());
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    List<HeadingCandidate> candidates = candidates(note, findings);
    if (candidates.isEmpty()) {
      return;
    }
    var evidence = new HeadingEvidence(note, readers, eventsInTitles);
    var reports = new ReportHeadings(note, readers, bylines, prose);
    for (HeadingCandidate candidate : candidates) {
      candidate.draft(() -> talk(candidate, evidence, reports, note));
    }
    if (findings.mainEvent().isPresent()) {
      programme.find(candidates, note);
    }
    alike
        .read(candidates, findings.mainEvent().isPresent(), note)
        .forEach((candidate, told) -> candidate.draft(() -> alike(candidate, told, note)));
    for (HeadingCandidate candidate : HeadingSiblings.amongTalks(candidates)) {
      candidate.draft(() -> amongTalks(candidate, note, findings));
    }
    for (HeadingCandidate candidate : candidates) {
      candidate.draft().ifPresent(draft -> withPeople(draft, candidate, reports));
    }
    people.apply(candidates);
    candidates.forEach(candidate -> candidate.draft().ifPresent(findings::addTalk));
  }

  private static TalkDraft withPeople(
      TalkDraft draft, HeadingCandidate candidate, ReportHeadings reports) {
    return draft.speakers().isEmpty()
        ? draft.speakers(reports.peopleBelow(candidate.section()))
        : draft;
  }

  private List<HeadingCandidate> candidates(NoteContext note, FindingsBuilder findings) {
    var candidates = new ArrayList<HeadingCandidate>();
    var parts = new PartsBelow(note.sections(), readers.words(), readers.fields());
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> !findings.isClaimed(heading))
          .filter(_ -> !holdsTalkRow(section, findings))
          .filter(heading -> !isDayOfTalks(heading, section, note, findings))
          .filter(_ -> LabelledParagraphs.in(section, readers.fields()).isEmpty())
          .map(
              heading ->
                  new HeadingCandidate(
                      parts.with(section), heading, readers.words(), readers.links()))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /** A heading over rows of talks is none itself. */
  private static boolean holdsTalkRow(Section section, FindingsBuilder findings) {
    int claimed = 0;
    for (Block block : section.body()) {
      if (findings.isClaimed(block)) {
        claimed++;
        if (isRow(block) || claimed == FEWEST_LINES) {
          return true;
        }
      }
    }
    return false;
  }

  /** "3 May 2021 - Acme" over a talk is a meeting. */
  private static boolean isDayOfTalks(
      Block.Heading heading, Section section, NoteContext note, FindingsBuilder findings) {
    return Letters.hasDigit(heading.text().text())
        && section.body().stream().anyMatch(findings::isClaimed)
        && note.dates()
            .first(heading.text().text())
            .filter(day -> day.start() == 0 && day.date().day() > 0)
            .isPresent();
  }

  private static boolean isRow(Block block) {
    return block instanceof Block.Table || block instanceof Block.Item || BlockLines.isRow(block);
  }

  private Optional<TalkDraft> talk(
      HeadingCandidate candidate,
      HeadingEvidence evidence,
      ReportHeadings reports,
      NoteContext note) {
    TalkBody glance = bodies.glance(candidate.body());
    Optional<String> stated = glance.value(FieldKind.TITLE).map(RichText::text);
    if (stated.isEmpty()
        && ((candidate.isNoTalk() && !isCreditedKind(candidate.text(), glance))
            || eventsInTitles.isEditionAlone(candidate.text())
            || PlaceWords.isOneMeeting(candidate.text()))) {
      return Optional.empty();
    }
    var body = new Lazy<>(() -> bodies.read(candidate.body(), note.dates()));
    Optional<CreditedTitle> credited = credited(candidate);
    if (stated.isEmpty()
        && credited.filter(title -> readers.words().isNoTalk(title.title())).isPresent()) {
      return Optional.empty();
    }
    return evidence
        .reason(candidate, credited, glance, body)
        .or(() -> reports.reason(candidate.section(), candidate.text(), credited))
        .map(
            reason -> {
              Optional<CreditedTitle> trusted =
                  credited.filter(
                      title ->
                          evidence.trusts(title, candidate.heading())
                              || isNamedBelow(title, glance)
                              || reports.isTrue(candidate.section(), title));
              return draft(candidate, stated, trusted, evidence, reason, body.get(), note);
            });
  }

  /** "Keynote" over a line that names its speakers: one session, which has no other title. */
  private boolean isCreditedKind(String text, TalkBody body) {
    return body.has(FieldKind.SPEAKER)
        && text.indexOf(' ') < 0
        && !text.endsWith("s")
        && readers.kinds().inTitle(text).isPresent();
  }

  /** Whether a field below names the same speaker. */
  private static boolean isNamedBelow(CreditedTitle title, TalkBody body) {
    return body.fields().stream()
        .filter(field -> field.kind().isPeople())
        .anyMatch(field -> field.value().text().contains(title.speakers().getFirst().name()));
  }

  /** "Title • Ada Miller • SoilConf 2021": behind the event there is nobody. */
  private Optional<CreditedTitle> credited(HeadingCandidate candidate) {
    return readers
        .credits()
        .split(candidate.text())
        .or(
            () ->
                eventsInTitles
                    .split(candidate.text())
                    .filter(split -> candidate.text().endsWith(split.event()))
                    .flatMap(split -> readers.credits().split(split.title())));
  }

  /**
   * @param stated the title that a field gives
   * @param trusted the title and its speakers in the heading
   */
  private TalkDraft draft(
      HeadingCandidate candidate,
      Optional<String> stated,
      Optional<CreditedTitle> trusted,
      HeadingEvidence evidence,
      String reason,
      TalkBody body,
      NoteContext note) {
    Optional<EventInTitle.Split> occasion =
        candidate.heading().level() == 1
            ? Optional.empty()
            : eventsInTitles
                .split(candidate.text())
                .or(() -> editionFirst(candidate, note))
                .or(() -> MarkedHeading.split(candidate.heading().text()));
    Optional<CreditedTitle> credited =
        stated.isEmpty()
            ? trusted.or(() -> behindEvent(candidate.text(), occasion))
            : stated.flatMap(evidence::saysByWhom);
    String title =
        credited
            .map(CreditedTitle::title)
            .map(told -> MarkedHeading.withoutEvent(told, occasion))
            .or(() -> stated)
            .or(() -> occasion.map(EventInTitle.Split::title))
            .orElseGet(candidate::text);
    List<SpeakerCredit> speakers =
        credited.map(CreditedTitle::speakers).orElse(List.of()).stream()
            .map(speaker -> notOf(occasion, speaker))
            .toList();
    return drafts
        .draft(candidate, title, speakers, reason, body, note)
        .eventOfTitle(occasion.map(EventInTitle.Split::event))
        .links(evidence.saidBelow(candidate).stream().toList())
        .event(stated.flatMap(_ -> headedEvents.over(candidate.heading().text(), note.dates())))
        .date(stated.flatMap(_ -> drafts.date(candidate.heading(), note)));
  }

  /** "Makers 2018 - Ada Miller - Title" on a page of talks. */
  private Optional<EventInTitle.Split> editionFirst(HeadingCandidate candidate, NoteContext note) {
    return note.places().holdTalks(candidate.section())
        ? eventsInTitles.editionFirst(candidate.text())
        : Optional.empty();
  }

  /** "SoilConf 2017: Ada Miller - Title": behind the event there may be who gave it. */
  private Optional<CreditedTitle> behindEvent(
      String heading, Optional<EventInTitle.Split> occasion) {
    return occasion
        .filter(split -> heading.startsWith(split.event()))
        .map(EventInTitle.Split::title)
        .flatMap(this::nameFirst);
  }

  private Optional<CreditedTitle> nameFirst(String text) {
    int dash = text.indexOf(DASH);
    String name = dash < 0 ? "" : text.substring(0, dash);
    return readers.speakers().startsWithGivenName(name)
        ? Optional.of(readers.speakers().readCertain(name))
            .filter(people -> !people.isEmpty())
            .map(
                people ->
                    new CreditedTitle(text.substring(dash + DASH.length()), people, Shape.DASH))
        : Optional.empty();
  }

  /** "Ada Miller - SoilConf 2021": where she spoke, and not whom she works for. */
  private static SpeakerCredit notOf(Optional<EventInTitle.Split> occasion, SpeakerCredit speaker) {
    return occasion.filter(split -> split.event().equals(speaker.organisation())).isPresent()
        ? new SpeakerCredit(speaker.name(), null, speaker.role())
        : speaker;
  }

  /** A heading that is written as the others of its level. */
  private Optional<TalkDraft> alike(HeadingCandidate candidate, TalkDraft told, NoteContext note) {
    TalkBody body = bodies.read(candidate.body(), note.dates());
    return Optional.of(
        drafts
            .draft(candidate, told.title(), told.speakers(), told.reason(), body, note)
            .event(told.event())
            .place(told.place())
            .date(told.date())
            .kind(told.kind()));
  }

  /** A heading whose siblings are talks for the most part. */
  private Optional<TalkDraft> amongTalks(
      HeadingCandidate candidate, NoteContext note, FindingsBuilder findings) {
    if (candidate.heading().level() == 1
        || candidate.isNoTalk()
        || candidate.body().stream().anyMatch(block -> findings.isClaimed(block))) {
      return Optional.empty();
    }
    return Optional.of(
        drafts.draft(
            candidate,
            candidate.text(),
            List.of(),
            "A heading among those of talks",
            bodies.read(candidate.body(), note.dates()),
            note));
  }
}
