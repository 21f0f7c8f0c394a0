package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in headings that tell a title, its day in brackets and behind a dash where it was
 * given, or all of this in brackets: "### How beans climb (2014.01.31) - Soil Club", "### How beans
 * climb (Soil Club, January 2014)". Several headings of a page of talks have to be written so, or
 * one that says it was a talk.
 */
final class DatedHeadingRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final String REASON = "A heading with a title, its day and its event";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<title>.{2,150}?)\\s?[(\\[](?<date>[^()\\[\\]]{4,30})[)\\]]\\s?(?:[-–—|@:]|\\bat\\b)\\s(?<event>\\S.{2,70})");

  private static final Pattern INSIDE =
      Pattern.compile("(?<title>.{2,150}?)\\s?[(\\[]\\s?(?<inside>[^()\\[\\]]{8,90})[)\\]]");

  /** What was written is dated so too. */
  private static final Pattern WRITING =
      Pattern.compile(
          "(?:blog|article|post|paper|book|podcast|interview|press|journal|magazine|artikel|artículo)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> CITIES = Vocabulary.words("cities");

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  DatedHeadingRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  /**
   * @param sure whether it says that it is a talk
   */
  private record Given(
      Section section,
      String title,
      Optional<String> event,
      Optional<String> place,
      WrittenDate date,
      boolean sure) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Given>(0);
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> heading.level() > 1 && mayBe(heading.text().text()))
          .filter(heading -> !findings.isClaimed(heading.span()))
          .flatMap(heading -> given(section, heading, note))
          .ifPresent(all::add);
    }
    if (!all.isEmpty()) {
      boolean habit = all.size() >= FEWEST;
      all.stream()
          .filter(given -> habit || given.sure())
          .filter(given -> note.places().holdTalk(given.section()))
          .forEach(given -> findings.addTalk(talk(given, note)));
    }
  }

  /** A cheap test: brackets with a figure in them or behind. */
  private static boolean mayBe(String text) {
    int open = Letters.hasAny(text, "([") ? Math.max(text.indexOf('('), text.indexOf('[')) : -1;
    return open > 0 && open < text.length() - 4 && Letters.hasDigit(text);
  }

  private Optional<Given> given(Section section, Block.Heading heading, NoteContext note) {
    String text = heading.text().text().replace('\n', ' ').strip();
    Matcher behind = SHAPE.matcher(text);
    Matcher inside = INSIDE.matcher(text);
    Optional<Given> given =
        behind.matches()
            ? eventBehind(section, behind, note.dates())
            : inside.matches() ? eventInside(section, inside, note.dates()) : Optional.empty();
    return given.filter(found -> !readers.words().isNoTalk(found.title()));
  }

  private static Optional<Given> eventBehind(Section section, Matcher parts, DateParser dates) {
    String inside = parts.group("date").strip();
    String event = parts.group("event").strip();
    return dates
        .first(inside)
        .filter(match -> match.end() - match.start() == inside.length())
        .filter(_ -> LineText.isNameLike(event))
        .map(
            match ->
                new Given(
                    section,
                    parts.group("title").strip(),
                    Optional.of(event),
                    Optional.empty(),
                    match.date(),
                    false));
  }

  /** "How beans climb (Soil Club - May 2020)", "Soil Meetup of the North (Leeds, May 2020)" */
  private Optional<Given> eventInside(Section section, Matcher parts, DateParser dates) {
    String inside = parts.group("inside").strip();
    String title = parts.group("title").strip();
    Optional<DateMatch> date =
        dates
            .first(inside)
            .filter(match -> match.start() > 0 && match.end() == inside.length())
            .filter(match -> match.date().month() > 0);
    String before =
        date.map(match -> LineText.ends(inside.substring(0, match.start())))
            .map(OccasionReader::withoutTalkAt)
            .orElse("");
    if (!LineText.isNameLike(before) || WRITING.matcher(before).lookingAt()) {
      return Optional.empty();
    }
    boolean city = CITIES.contains(Vocabulary.fold(before));
    Optional<String> event =
        city
            ? Optional.of(title).filter(name -> readers.events().first(name).isPresent())
            : Optional.of(before);
    if (event.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Given(
            section,
            title,
            event,
            city ? Optional.of(before) : Optional.empty(),
            date.orElseThrow().date(),
            OccasionReader.withoutTalkAt(inside).length() < inside.length()));
  }

  private TalkDraft talk(Given given, NoteContext note) {
    RichText heading = given.section().heading().orElseThrow().text();
    var draft =
        new TalkDraft(QuotedTitle.unquoted(given.title()), heading.span(), REASON)
            .event(given.event())
            .place(given.place())
            .date(Optional.of(given.date()))
            .kind(readers.kinds().inTitle(given.title()))
            .links(LineLinks.in(heading, readers.links()));
    applier.apply(bodies.read(given.section().body(), note.dates()), draft, note.dates());
    return note.headings().apply(draft, given.section().above().reversed());
  }
}
