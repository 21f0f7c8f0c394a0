package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks that are listed as papers are cited: "Miller, A., & Berg, T. (2021). *How beans
 * climb*. Invited talk at the Soil Days, Leeds." Papers are cited just so, hence several have to
 * say that they were given somewhere.
 */
final class CitationRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_AUTHORS = 300;
  private static final String REASON = "A presentation in a list, written as a citation";

  private static final Pattern YEAR =
      Pattern.compile("\\s\\((?<year>(?:19|20)\\d{2})[^()]{0,30}\\)[.:,]?\\s");

  /** "Miller, A. B.", "Miller AB", "de Queiroz G" */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?<last>(?:\\p{Ll}{2,4}\\s){0,2}\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}'’-]{2,30})?)"
              + "(?:,\\s(?<dotted>\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){0,3})|\\s(?<bare>\\p{Lu}{1,3}))"
              + "(?:,?\\s(?:&|and|und|et|y)\\s|[,;]\\s|$)");

  private final Readers readers;

  CitationRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>(0);
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        RichText text = BlockLines.text(block);
        if (text != null && mayBe(text) && !findings.isClaimed(text.span())) {
          talk(text, note.dates())
              .map(draft -> note.headings().apply(draft, section.trail()))
              .ifPresent(drafts::add);
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: a bracket behind something like names, and a title that is set off. */
  private static boolean mayBe(RichText text) {
    if (text.links().isEmpty() && text.emphases().isEmpty()) {
      return false;
    }
    int bracket = text.text().indexOf('(');
    return bracket > 2
        && bracket < LONGEST_AUTHORS
        && bracket + 1 < text.text().length()
        && Letters.isDigit(text.text(), bracket + 1);
  }

  private Optional<TalkDraft> talk(RichText text, DateParser dates) {
    Matcher year = YEAR.matcher(text.text());
    if (!year.find() || year.start() > LONGEST_AUTHORS) {
      return Optional.empty();
    }
    List<SpeakerCredit> authors = authors(text.text().substring(0, year.start()));
    int end = endOfTitle(text, year.end());
    if (authors.isEmpty() || end == 0) {
      return Optional.empty();
    }
    String title = withoutStop(text.text().substring(year.end(), end).replace('\n', ' ').strip());
    return ToldOccasion.read(text.text().substring(end), dates)
        .map(
            occasion ->
                occasion.apply(
                    new TalkDraft(title, text.span(), REASON).speakers(authors), readers.kinds()))
        .map(
            draft ->
                draft
                    .date(DateParser.year(year.group("year")))
                    .links(LineLinks.in(text, readers.links())));
  }

  /** The title is what is linked or set off right behind the year. */
  private static int endOfTitle(RichText text, int start) {
    int end = 0;
    for (LinkRun link : text.links()) {
      end = link.start() == start ? Math.max(end, link.end()) : end;
    }
    for (EmphasisRun run : text.emphases()) {
      end = run.start() == start ? Math.max(end, run.end()) : end;
    }
    return end;
  }

  private static String withoutStop(String title) {
    return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
  }

  /** All of a text has to be names. */
  private static List<SpeakerCredit> authors(String text) {
    var authors = new ArrayList<SpeakerCredit>(2);
    Matcher author = AUTHOR.matcher(text.replace('\n', ' ').strip());
    while (author.lookingAt()) {
      authors.add(
          SpeakerCredit.of(
              author.group("dotted") == null
                  ? author.group("last") + " " + author.group("bare")
                  : author.group("dotted") + " " + author.group("last")));
      author.region(author.end(), author.regionEnd());
    }
    return author.regionStart() == author.regionEnd() ? authors : List.of();
  }
}
