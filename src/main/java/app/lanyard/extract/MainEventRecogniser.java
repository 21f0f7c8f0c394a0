package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.extract.text.WholeWords;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the one event that a note is about, if it is about one. */
final class MainEventRecogniser implements Recogniser {

  private static final int PARAGRAPHS_NEAR_TOP = 3;
  private static final int LONGEST_TOPIC = 12;
  private static final Pattern YEAR_AT_END = Pattern.compile("[\\s(]{0,2}(?:19|20)\\d{2}\\)?$");

  private static final Pattern NAME_AND_YEAR =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d&.+]{2,30}(?:\\s\\p{Lu}[\\p{L}\\d&.+]{1,30}){0,3}"
              + "(?:\\s|(?<=\\p{Lu}\\p{L}{3,30}))(?:19|20)\\d{2}\\b");

  private static final Pattern MIXED = Pattern.compile("(\\p{Lu}+\\p{Ll}{2,20})\\p{Lu}{2,4}");

  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(?:trip report|what i saw|retour sur|compte[- ]rendu|crónica|rückblick auf|attending"
              + "|vorträge auf de[rm]|persönliche[rn]? eindr[uü]ck|notes from|impressions from|takeaways from|highlights from|recap of)\\b"
              + "|후기|参加(?:レポート|報告|記録|した|しました|してきました)|参会|参會",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PROGRAMME_OF =
      Pattern.compile(
          "(?:talks|program(?:me)?|schedule|agenda|speakers|sessions|keynotes|workshops|lineup)"
              + "\\s(?:[-–—|@]|at|of)\\s(\\p{Lu}[^\\s-–—|][^–—|]{1,40}\\s(?:19|20)\\d{2})",
          Pattern.CASE_INSENSITIVE);

  /** What a page of an event holds, which is no name of the event. */
  private static final Pattern BARE_PAGE =
      Pattern.compile(
          "(?:schedule|program(?:me)?|agenda|talks|sessions|speakers|home|index|info(?:rmation)?|programm|horario)",
          Pattern.CASE_INSENSITIVE);

  private static final String CONFERENCE = " conference";

  /** "I just got back from the final ": what follows is where the writer was. */
  private static final Pattern BEEN_AT =
      Pattern.compile(
          "\\b(?:back from|returned from|attend(?:ed|ing)|went to|visited|been (?:to|at))\\s(?:\\p{L}+\\s){0,3}$",
          Pattern.CASE_INSENSITIVE);

  /** One of them is in all that {@link #BEEN_AT} finds. */
  private static final WholeWords BEEN =
      WholeWords.of(List.of("from", "attended", "attending", "went", "visited", "been"));

  private static final int LONGEST_SUBTITLE = 80;

  private static final Pattern NO_NAME =
      Pattern.compile(
          "\\b(?:year|annual|reviews?|reports?|recap|notes?|trip|january|february|march|april|may|june"
              + "|july|august|september|october|november|december|spring|summer|autumn|fall|winter)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Digesting Soil Days": what its writer does with the event. */
  private static final Pattern DOING =
      Pattern.compile("\\p{Lu}\\p{Ll}{2,12}ing\\s(?:the\\s)?(?=\\p{Lu})");

  static final Pattern GATHERING =
      Pattern.compile(
          "meet-?up|conference|summit|user group|gathering|treffen|encontro|rencontre",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE_OF_MANY =
      Pattern.compile(
          "\\b(?:my|our|first|second|third|another|an?)\\s*$", Pattern.CASE_INSENSITIVE);

  private final EventNameFinder names;
  private final TalkWords words;
  private final EventDetails details;
  private final PlaceFinder places = new PlaceFinder();

  MainEventRecogniser(Readers readers) {
    this.names = readers.events();
    this.words = readers.words();
    this.details = new EventDetails(readers.fields());
  }

  private record Named(String name, Optional<String> place) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    named(note).ifPresent(named -> findings.mainEvent(event(note, named)));
  }

  private FoundEvent event(NoteContext note, Named named) {
    Optional<WrittenDate> written = DateParser.year(named.name());
    Optional<Integer> number = written.map(WrittenDate::year);
    Optional<TracedDate> year =
        written.flatMap(WrittenDate::span).map(span -> new TracedDate(span, DateOrigin.STATED));
    Optional<TracedDate> days =
        details.date(note, number).filter(date -> year.isEmpty() || agree(date, year.get()));
    return new FoundEvent(
        named.name(),
        days.or(() -> MeetingTitle.date(named.name(), note.dates()))
            .or(() -> year)
            .or(() -> MeetingPage.day(note, named.name()))
            .or(() -> ThisYear.of(note.facts().date(), named.name(), opening(note)))
            .orElse(null),
        named
            .place()
            .or(() -> details.place(note, number))
            .or(() -> places.find(note, named.name(), bare(named.name())))
            .orElse(null),
        null,
        titleSpan(note),
        "The note as a whole is about it.");
  }

  private static String bare(String name) {
    String series = YEAR_AT_END.matcher(name).replaceFirst("").strip();
    return series.isEmpty() ? name : series;
  }

  private Optional<Named> named(NoteContext note) {
    return inFrontMatter(note)
        .or(() -> inTitles(note).map(named -> withYear(named, note)))
        .or(() -> ofProgramme(note))
        .or(() -> ofReport(note))
        .or(() -> ofTitleAlone(note))
        .or(() -> ofMeeting(note))
        .or(() -> ofBlock(note))
        .or(() -> MeetingPage.of(note).map(page -> new Named(page.name(), page.place())))
        .or(() -> inOpening(note))
        .or(() -> ofReportTitle(note))
        .or(() -> beforeKind(note))
        .or(() -> wasAt(note))
        .or(() -> inPath(note));
  }

  private static Optional<Named> inFrontMatter(NoteContext note) {
    return note.note()
        .frontMatter()
        .text("event", "conference", "event_name", "eventname", "conference_name", "meetup")
        .filter(Letters::hasLetter)
        .map(name -> new Named(name.strip(), Optional.empty()));
  }

  private Optional<Named> inTitles(NoteContext note) {
    return titles(note).flatMap(title -> named(title).stream()).findFirst();
  }

  private Optional<Named> named(String title) {
    String text = withoutDoing(title);
    return names
        .first(text)
        .filter(match -> match.hasYear() || !isOneOfMany(text, match))
        .map(
            match ->
                new Named(
                    isNamedByAll(text, match) ? text.strip() : match.name(),
                    EventDetails.placeAfter(afterName(text, match), 0)));
  }

  private String withoutDoing(String title) {
    Matcher doing = DOING.matcher(title);
    String rest = doing.lookingAt() ? title.substring(doing.end()) : title;
    return names.first(rest).filter(match -> match.start() == 0).isPresent() ? rest : title;
  }

  /** "My first soil conference": of what kind it was, and not which one. */
  private static boolean isOneOfMany(String text, EventNameFinder.Match match) {
    return GATHERING.matcher(match.name()).find()
        && ONE_OF_MANY.matcher(text.substring(0, match.start())).find();
  }

  /** "菜园技术交流 Meetup 杭州站": a word for any gathering, and what it is about before it. */
  private static boolean isNamedByAll(String text, EventNameFinder.Match match) {
    String before = text.substring(0, match.start()).strip();
    return !before.isEmpty()
        && before.length() <= LONGEST_TOPIC
        && before.codePoints().allMatch(Character::isIdeographic)
        && match.end() == text.stripTrailing().length()
        && GATHERING.matcher(match.name()).lookingAt();
  }

  /** What follows a name, from the first word that can lead to a place. */
  private static String afterName(String text, EventNameFinder.Match match) {
    String rest = text.substring(match.end());
    int at = rest.lastIndexOf(" at ");
    int in = rest.lastIndexOf(" in ");
    int from = Math.max(at, in);
    return from < 0 ? rest : rest.substring(from);
  }

  /** A name without its year, told with it near the top: "KubeCon" and "KubeCon EU 2023". */
  private Named withYear(Named named, NoteContext note) {
    if (DateParser.year(named.name()).isPresent()) {
      return named;
    }
    String folded = Vocabulary.fold(named.name());
    return opening(note)
        .flatMap(text -> names.withYear(text).stream())
        .filter(match -> Vocabulary.fold(match.name()).startsWith(folded))
        .map(match -> new Named(match.name(), named.place()))
        .findFirst()
        .orElse(named);
  }

  /** "Talks - Soil.Days 2023": what is listed, and the edition of a name of any form. */
  private static Optional<Named> ofProgramme(NoteContext note) {
    return Stream.concat(
            Stream.of(note.facts().title()),
            note.note().frontMatter().text("excerpt", "subtitle", "description").stream())
        .filter(text -> text.length() <= LONGEST_SUBTITLE && Letters.hasDigit(text))
        .map(text -> PROGRAMME_OF.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(matcher -> new Named(matcher.group(1), Optional.empty()))
        .findFirst();
  }

  /** "A report of SOIL 2023": a name with its year beside a word for reports of events. */
  private static Optional<Named> ofReport(NoteContext note) {
    String title = note.facts().title();
    if (!Letters.hasDigit(title)) {
      return Optional.empty();
    }
    Matcher name = NAME_AND_YEAR.matcher(title);
    return name.find() && REPORT.matcher(title).find() && !NO_NAME.matcher(name.group()).find()
        ? Optional.of(new Named(name.group(), Optional.empty()))
        : Optional.empty();
  }

  /** "SoilBash Leeds 2018": nothing but a name and a year, which the opening speaks of. */
  private Optional<Named> ofTitleAlone(NoteContext note) {
    String title = note.facts().title().strip();
    if (!Letters.isDigit(title, title.length() - 1)
        || !NAME_AND_YEAR.matcher(title).matches()
        || NO_NAME.matcher(title).find()) {
      return Optional.empty();
    }
    int space = title.indexOf(' ');
    String first =
        spokenOf(
            space < 0 ? YEAR_AT_END.matcher(title).replaceFirst("") : title.substring(0, space));
    return opening(note)
        .filter(text -> text.contains(first) && words.speaksOfTalks(text))
        .map(_ -> new Named(title, Optional.<String>empty()))
        .findFirst();
  }

  /** "Learnings from Soil Days 12": a name of any form, where the note speaks of talks. */
  private Optional<Named> ofReportTitle(NoteContext note) {
    return titles(note)
        .flatMap(title -> ReportTitle.of(title).stream())
        .filter(title -> title.isBorneOut(note.blocks(), words))
        .map(title -> new Named(title.name(), title.place()))
        .findFirst();
  }

  /** "I just got back from the final Soil Days conference." */
  private Optional<Named> wasAt(NoteContext note) {
    return opening(note)
        .limit(1)
        .filter(text -> BEEN.areIn(text))
        .map(text -> text.replace('\n', ' '))
        .flatMap(
            text ->
                names
                    .first(text)
                    .filter(match -> BEEN_AT.matcher(text.substring(0, match.start())).find())
                    .map(
                        match ->
                            new Named(match.name(), EventDetails.placeAfter(text, match.end())))
                    .stream())
        .findFirst();
  }

  private static Optional<Named> ofMeeting(NoteContext note) {
    return titles(note)
        .flatMap(title -> MeetingTitle.name(title, note.dates()).stream())
        .map(name -> new Named(name, Optional.<String>empty()))
        .findFirst();
  }

  /** Of a name in mixed case the beginning: "SoilConSP" is spoken of as "SoilCon". */
  private static String spokenOf(String name) {
    Matcher mixed = MIXED.matcher(name);
    return mixed.matches() ? mixed.group(1) : name;
  }

  /** A title without any word for events, over a block with its dates and place. */
  private Optional<Named> ofBlock(NoteContext note) {
    return details.hasBlock(note) && !BARE_PAGE.matcher(note.facts().title()).matches()
        ? Optional.of(new Named(note.facts().title(), Optional.empty()))
        : Optional.empty();
  }

  private Optional<Named> inOpening(NoteContext note) {
    return opening(note)
        .flatMap(
            text ->
                names.withYear(text).stream()
                    .limit(1)
                    .map(
                        match ->
                            new Named(match.name(), EventDetails.placeAfter(text, match.end()))))
        .findFirst();
  }

  /** "a weekend at SOIL 2019 conference in Leeds": what it is stands behind the year. */
  private static Optional<Named> beforeKind(NoteContext note) {
    return opening(note)
        .filter(text -> text.contains(CONFERENCE))
        .flatMap(
            text ->
                NAME_AND_YEAR
                    .matcher(text)
                    .results()
                    .filter(name -> text.startsWith(CONFERENCE, name.end()))
                    .filter(name -> !NO_NAME.matcher(name.group()).find())
                    .map(
                        name ->
                            new Named(
                                name.group(),
                                EventDetails.placeAfter(text, name.end() + CONFERENCE.length()))))
        .findFirst();
  }

  private Optional<Named> inPath(NoteContext note) {
    String words = new FilePath(note.path()).stem().replace('-', ' ').replace('_', ' ');
    return names
        .first(words)
        .filter(match -> !YEAR_AT_END.matcher(match.name()).replaceFirst("").isBlank())
        .map(match -> new Named(match.name(), Optional.empty()));
  }

  private static Stream<String> titles(NoteContext note) {
    return Stream.concat(
        Stream.of(note.facts().title()),
        note.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() == 1)
            .limit(1)
            .map(heading -> heading.text().text()));
  }

  private static Stream<String> opening(NoteContext note) {
    return note.sections().stream()
        .limit(2)
        .filter(section -> section.heading().filter(h -> h.level() > 2).isEmpty())
        .flatMap(section -> section.body().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text().text())
        .limit(PARAGRAPHS_NEAR_TOP);
  }

  private static SourceSpan titleSpan(NoteContext note) {
    List<SourceSpan> headings =
        note.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block::span)
            .limit(1)
            .toList();
    var title = note.note().frontMatter().lineOf("title");
    return title.isPresent()
        ? SourceSpan.line(title.getAsInt())
        : headings.stream().findFirst().orElse(SourceSpan.line(1));
  }

  private static boolean agree(TracedDate days, TracedDate year) {
    return year.span().contains(days.span().start());
  }
}
