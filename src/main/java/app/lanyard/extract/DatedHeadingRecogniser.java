package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in headings that tell a title, its day in brackets and behind a dash where it was
 * given: "### How beans climb (2014.01.31) - Soil Club". Several headings of a page of talks have
 * to be written so.
 */
final class DatedHeadingRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final String REASON = "A heading with a title, its day and its event";

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<title>.{2,150}?)\\s?[(\\[](?<date>[^()\\[\\]]{4,30})[)\\]]\\s?(?:[-–—|@:]|\\bat\\b)\\s(?<event>\\S.{2,70})");

  private final Readers readers;
  private final TalkBodyReader bodies;

  DatedHeadingRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
  }

  private record Given(Section section, Matcher parts, WrittenDate date) {}

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
    if (all.size() >= FEWEST) {
      all.stream()
          .filter(given -> note.places().holdTalk(given.section()))
          .forEach(given -> findings.addTalk(talk(given, note)));
    }
  }

  /** A cheap test: brackets with a figure in them, and more behind. */
  private static boolean mayBe(String text) {
    int open = Letters.hasAny(text, "([") ? Math.max(text.indexOf('('), text.indexOf('[')) : -1;
    return open > 0
        && open < text.length() - 4
        && Letters.hasDigit(text)
        && !text.endsWith(")")
        && !text.endsWith("]");
  }

  private Optional<Given> given(Section section, Block.Heading heading, NoteContext note) {
    Matcher parts = SHAPE.matcher(heading.text().text().replace('\n', ' ').strip());
    if (!parts.matches()
        || readers.words().isNoTalk(parts.group("title"))
        || !LineText.isNameLike(parts.group("event"))) {
      return Optional.empty();
    }
    String inside = parts.group("date").strip();
    return note.dates()
        .first(inside)
        .filter(match -> match.end() - match.start() == inside.length())
        .map(DateMatch::date)
        .map(date -> new Given(section, parts, date));
  }

  private TalkDraft talk(Given given, NoteContext note) {
    RichText heading = given.section().heading().orElseThrow().text();
    String title = given.parts().group("title").strip();
    var draft =
        new TalkDraft(QuotedTitle.unquoted(title), heading.span(), REASON)
            .event(Optional.of(given.parts().group("event").strip()))
            .date(Optional.of(given.date()))
            .kind(readers.kinds().inTitle(title))
            .links(LineLinks.in(heading, readers.links()))
            .links(List.copyOf(bodies.glance(given.section().body()).links()));
    return note.headings().apply(draft, given.section().above().reversed());
  }
}
