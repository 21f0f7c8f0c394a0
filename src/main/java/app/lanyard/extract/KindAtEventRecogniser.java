package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in items that go on behind the title with what it was and where: "- How beans climb.
 * Case presentation at Soil Days in Leeds, November 2017." Several are a habit.
 */
final class KindAtEventRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_TITLE = 180;
  private static final int LONGEST_ITEM = 500;
  private static final int SHORTEST_TITLE = 6;
  private static final String REASON = "An item with what was given behind its title, and where";

  /** Where a sentence ends, or a title with its own mark. */
  private static final Pattern END =
      Pattern.compile("(?<=[?!\\p{L}\\d)\"”])(?:\\.\\s|(?<=[?!])\\s)");

  private final Readers readers;

  KindAtEventRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>(0);
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Item item
            && mayBe(item.text().text())
            && note.places().holdTalks(section)
            && !findings.isClaimed(item.span())) {
          talk(item.text(), note.dates())
              .map(draft -> note.headings().apply(draft, section.trail()))
              .ifPresent(drafts::add);
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: something is at something. */
  private static boolean mayBe(String text) {
    return text.length() <= LONGEST_ITEM && text.contains(" at ");
  }

  private Optional<TalkDraft> talk(RichText text, DateParser dates) {
    int end = 0;
    for (LinkRun link : text.links()) {
      end = link.start() == 0 ? link.end() : end;
    }
    Optional<TalkDraft> linked = end > 0 ? draft(text, end, dates) : Optional.empty();
    Matcher stop = END.matcher(text.text());
    while (linked.isEmpty() && stop.find() && stop.start() <= LONGEST_TITLE) {
      linked = draft(text, stop.start(), dates);
    }
    return linked;
  }

  private Optional<TalkDraft> draft(RichText text, int end, DateParser dates) {
    String title = text.text().substring(0, end).replace('\n', ' ').strip();
    boolean may =
        title.length() >= SHORTEST_TITLE
            && title.length() <= LONGEST_TITLE
            && !readers.words().isNoTalk(title)
            && !readers.events().isName(title);
    return may
        ? ToldOccasion.read(text.text().substring(end), dates)
            .map(
                occasion ->
                    occasion.apply(
                        new TalkDraft(QuotedTitle.unquoted(title), text.span(), REASON)
                            .links(LineLinks.in(text, readers.links())),
                        readers.kinds()))
        : Optional.empty();
  }
}
