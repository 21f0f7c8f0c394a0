package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes talks of drafts when all of a note is known: their events and what those say of dates. */
final class TalkFinisher {

  private static final String SCHEDULE_HOST = ".sched.";
  private static final Pattern SCHEDULE_OF =
      Pattern.compile(
          "^https?://([a-z]{3,30}(?:conf?|summit|camp|fest|days?)(?:19|20)\\d{2})\\.sched\\.(?:com|org)/");

  private final TalkDating dating = new TalkDating();
  private final EventNameFinder names;
  private final FieldReader fields;
  private final PersonPage pages;
  private final OwnedTitle owned;
  private final SpeakerReader speakers;

  TalkFinisher(Readers readers) {
    this.names = readers.events();
    this.fields = readers.fields();
    this.pages = new PersonPage(readers.speakers());
    this.owned = new OwnedTitle(readers.speakers());
    this.speakers = readers.speakers();
  }

  List<FoundTalk> finish(NoteContext note, FindingsBuilder findings) {
    List<TalkDraft> drafts = findings.talks();
    pages
        .owner(note, drafts)
        .ifPresent(owner -> drafts.forEach(draft -> draft.speakers(List.of(owner))));
    if (drafts.isEmpty()) {
      return List.of();
    }
    drafts.stream()
        .filter(draft -> draft.speakers().isEmpty())
        .forEach(draft -> draft.speakers(owned.speakers(draft.title())));
    var behind = new NamesBehindTitles(drafts, speakers);
    var days = new Lazy<>(() -> new DayLabels(note.blocks()));
    var intros = new SectionIntros(note.sections(), names);
    boolean only = drafts.size() == 1;
    var sectionDays = new SectionDays(note.sections(), fields, note.dates());
    drafts.forEach(draft -> draft.date(sectionDays.day(draft.span().startLine())));
    var itemDays = new ItemDays(note.blocks(), note.dates());
    drafts.forEach(draft -> draft.date(itemDays.day(draft.span().startLine())));
    times(note, drafts);
    SeriesAbove.of(note, findings, drafts)
        .ifPresent(
            series -> drafts.forEach(draft -> draft.event(series.event(draft.span().startLine()))));
    var opening = new Lazy<>(() -> OpeningDay.of(note.blocks(), note.dates(), Optional.empty()));
    return drafts.stream()
        .map(
            draft ->
                finish(draft, behind.title(draft), note, findings, days, intros, only, opening))
        .toList();
  }

  private static void times(NoteContext note, List<TalkDraft> drafts) {
    var lines = new LineTimes(note.note().text());
    var slots = new Lazy<>(() -> new SlotTimes(note.blocks()));
    drafts.forEach(
        draft ->
            draft
                .time(() -> lines.time(draft.span().startLine()))
                .time(() -> slots.get().time(draft.span().startLine())));
  }

  private FoundTalk finish(
      TalkDraft draft,
      String title,
      NoteContext note,
      FindingsBuilder findings,
      Supplier<DayLabels> days,
      SectionIntros intros,
      boolean only,
      Supplier<Optional<TracedDate>> opening) {
    Optional<FoundEvent> event =
        draft
            .event()
            .filter(name -> isName(name, note))
            .or(() -> eventInTitle(draft))
            .or(() -> intros.event(draft.span().startLine()))
            .map(name -> event(name, draft, findings))
            .or(() -> findings.mainEvent().filter(main -> isOf(main, draft)))
            .or(() -> eventOfPage(draft).map(name -> event(name, draft, findings)));
    return new FoundTalk(
        title,
        event.map(FoundEvent::name).orElse(null),
        draft.kind().orElse(TalkKind.TALK),
        dating
            .date(draft, event, findings.mainEvent(), note, days, only)
            .or(
                () ->
                    event.filter(named -> named.date() != null).isEmpty()
                        ? opening.get()
                        : Optional.empty())
            .orElse(null),
        draft.time().orElse(null),
        draft.abstractText(),
        draft.speakers(),
        draft.ownerRole(),
        draft.links(),
        draft.span(),
        draft.reason());
  }

  /** Days and numbers name no event, wherever they were found. */
  private static boolean isName(String event, NoteContext note) {
    return Letters.hasLetter(event) && !DateLines.isDateLine(event, note.dates());
  }

  /** Whether a talk may have been given at an event, by the years that are stated of both. */
  private static boolean isOf(FoundEvent main, TalkDraft draft) {
    Optional<DateSpan> when = draft.date().flatMap(WrittenDate::span);
    TracedDate event = main.date();
    return when.isEmpty()
        || event == null
        || event.origin() != DateOrigin.STATED
        || (when.get().end().getYear() >= event.span().start().getYear()
            && when.get().start().getYear() <= event.span().end().getYear());
  }

  /** The event that a programme is kept for: "gardenconf2022" of gardenconf2022.sched.com. */
  private static Optional<String> eventOfPage(TalkDraft draft) {
    return draft.links().stream()
        .filter(link -> link.url().contains(SCHEDULE_HOST))
        .map(link -> SCHEDULE_OF.matcher(link.url()))
        .filter(Matcher::find)
        .map(host -> host.group(1))
        .findFirst();
  }

  /** "AI Day Closing Remarks" names its event. */
  private Optional<String> eventInTitle(TalkDraft draft) {
    boolean frame =
        draft.kind().filter(k -> k == TalkKind.OPENING || k == TalkKind.CLOSING).isPresent();
    return frame
        ? names
            .first(draft.title())
            .filter(match -> match.start() == 0)
            .map(EventNameFinder.Match::name)
        : Optional.empty();
  }

  /** The event of that name, the main one if only the year is missing, else a new one. */
  private static FoundEvent event(String name, TalkDraft draft, FindingsBuilder findings) {
    return findings
        .event(name)
        .or(() -> findings.mainEvent().filter(main -> isSameButYear(main.name(), name)))
        .orElseGet(
            () -> {
              Optional<TracedDate> year =
                  DateParser.year(name)
                      .flatMap(WrittenDate::span)
                      .map(span -> new TracedDate(span, DateOrigin.STATED));
              var event =
                  new FoundEvent(
                      name,
                      year.orElse(null),
                      draft.place().orElse(null),
                      null,
                      draft.span(),
                      "A talk is said to be of it.");
              findings.addEvent(event);
              return event;
            });
  }

  private static boolean isSameButYear(String main, String name) {
    return main.replaceAll("\\s?\\b(?:19|20)\\d{2}\\b", "").strip().equalsIgnoreCase(name.strip());
  }
}
