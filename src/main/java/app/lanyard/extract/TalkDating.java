package app.lanyard.extract;

import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.DatePrecision;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.TracedDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates a talk by the best evidence: its own date, the day in a heading above, its event's span,
 * the year in a heading, and for a report of one day or one talk the note's date. A missing year is
 * taken from what surrounds it, and the origin then says so.
 */
final class TalkDating {

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  private static final Pattern DAY_REPORT =
      Pattern.compile(
          "\\b(?:day|tag|jour|día|dia|день)\\s?(?:\\d|one|two|three|four)\\b|第.天",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  Optional<TracedDate> date(
      TalkDraft talk,
      Optional<FoundEvent> event,
      Optional<FoundEvent> main,
      NoteContext note,
      Supplier<DayLabels> days,
      boolean onlyTalk) {
    var years = new Lazy<>(() -> years(talk, event, main, note));
    return talk.date()
        .flatMap(date -> complete(date, years, DateOrigin.STATED))
        .or(() -> dayOfHeading(talk, days))
        .or(() -> talk.headingDate().flatMap(date -> headingDay(date, years)))
        .or(() -> labelledDay(talk, event, main, days))
        .or(() -> ofDayReport(event.or(() -> main), note))
        .or(() -> ofEvent(event, main))
        .or(() -> talk.headingDate().flatMap(date -> complete(date, years, DateOrigin.HEADING)))
        .or(() -> ofNote(note, onlyTalk));
  }

  /** The years that the surroundings name, the nearest first, and where each was found. */
  private static Map<Integer, DateOrigin> years(
      TalkDraft talk, Optional<FoundEvent> event, Optional<FoundEvent> main, NoteContext note) {
    Map<Integer, DateOrigin> years = new LinkedHashMap<>();
    talk.headingDate()
        .filter(date -> !date.lacksYear())
        .ifPresent(date -> years.put(date.year(), DateOrigin.HEADING));
    year(event).ifPresent(year -> years.putIfAbsent(year, DateOrigin.EVENT));
    year(main).ifPresent(year -> years.putIfAbsent(year, DateOrigin.EVENT));
    onlyYear(note.facts().title()).ifPresent(year -> years.putIfAbsent(year, DateOrigin.HEADING));
    TracedDate own = note.facts().date();
    if (own != null) {
      years.putIfAbsent(own.span().start().getYear(), own.origin());
    }
    return years;
  }

  /** The year in a title that names no other. */
  private static Optional<Integer> onlyYear(String title) {
    if (!Letters.hasDigit(title)) {
      return Optional.empty();
    }
    List<String> named = YEAR.matcher(title).results().map(MatchResult::group).distinct().toList();
    return named.size() == 1 ? Optional.of(Integer.valueOf(named.getFirst())) : Optional.empty();
  }

  private static Optional<Integer> year(Optional<FoundEvent> event) {
    return event
        .flatMap(found -> Optional.ofNullable(found.date()))
        .map(date -> date.span().start().getYear());
  }

  /**
   * @param known asked only if the date lacks its year, as few do
   */
  private static Optional<TracedDate> complete(
      WrittenDate date, Supplier<Map<Integer, DateOrigin>> known, DateOrigin origin) {
    if (!date.lacksYear()) {
      return date.span().map(span -> new TracedDate(span, origin));
    }
    Map<Integer, DateOrigin> years = known.get();
    for (Integer year : years.keySet()) {
      if (date.weekdayConfirms(year)) {
        return date.in(year).map(span -> new TracedDate(span, origin));
      }
    }
    return years.entrySet().stream()
        .limit(1)
        .filter(_ -> date.weekday() == null)
        .flatMap(
            year ->
                date.in(year.getKey()).map(span -> new TracedDate(span, year.getValue())).stream())
        .findFirst();
  }

  private static Optional<TracedDate> headingDay(
      WrittenDate date, Supplier<Map<Integer, DateOrigin>> years) {
    return date.day() == 0 ? Optional.empty() : complete(date, years, DateOrigin.HEADING);
  }

  /** "Tuesday" or "Day 2" below a heading that tells several days. */
  private static Optional<TracedDate> dayOfHeading(TalkDraft talk, Supplier<DayLabels> days) {
    return talk.headingDate()
        .flatMap(WrittenDate::span)
        .filter(span -> !span.isSingleDay())
        .flatMap(span -> days.get().day(talk.span().startLine(), span))
        .map(day -> new TracedDate(day, DateOrigin.HEADING));
  }

  /** "Tuesday" or "Day 2" above it, in an event of known days. */
  private static Optional<TracedDate> labelledDay(
      TalkDraft talk,
      Optional<FoundEvent> event,
      Optional<FoundEvent> main,
      Supplier<DayLabels> days) {
    return event
        .flatMap(found -> Optional.ofNullable(found.date()))
        .or(() -> main.flatMap(found -> Optional.ofNullable(found.date())))
        .flatMap(date -> days.get().day(talk.span().startLine(), date.span()))
        .map(day -> new TracedDate(day, DateOrigin.HEADING));
  }

  private static Optional<TracedDate> ofEvent(
      Optional<FoundEvent> event, Optional<FoundEvent> main) {
    return event
        .flatMap(found -> Optional.ofNullable(found.date()))
        .or(
            () ->
                event.isPresent()
                    ? main.flatMap(found -> Optional.ofNullable(found.date()))
                    : Optional.empty())
        .map(date -> new TracedDate(date.span(), DateOrigin.EVENT));
  }

  /** A report of one day says more than an event of which only the year is known. */
  private static Optional<TracedDate> ofDayReport(Optional<FoundEvent> event, NoteContext note) {
    Optional<TracedDate> own = ofNote(note, false);
    return event
        .flatMap(found -> Optional.ofNullable(found.date()))
        .map(TracedDate::span)
        .filter(span -> span.precision() == DatePrecision.YEAR)
        .flatMap(year -> own.filter(date -> year.contains(date.span().start())));
  }

  private static Optional<TracedDate> ofNote(NoteContext note, boolean onlyTalk) {
    return Optional.ofNullable(note.facts().date())
        .filter(date -> date.span().precision() == DatePrecision.DAY)
        .filter(date -> isOfTheDay(note, date, onlyTalk));
  }

  private static boolean isOfTheDay(NoteContext note, TracedDate date, boolean onlyTalk) {
    return DAY_REPORT.matcher(note.facts().title()).find()
        || (onlyTalk && date.origin() != DateOrigin.FRONT_MATTER);
  }
}
