package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks in lists of links that are all written alike, an event and a title: "- [Soil Days -
 * How beans climb](…), May 2021". Which of the two is the event is told by what most of them have
 * in that place, or else by the length: names of events are shorter than titles.
 */
final class EventBesideTitleRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int LONGEST_REST = 40;
  private static final int LONGEST_EVENT = 60;
  private static final String REASON = "A link that names an event and a title, one of several";
  private static final Pattern DASH = Pattern.compile("\\s(?:-{1,2}|–|—|\\|)\\s");

  private static final String MARKS = "-–—|";

  private final Readers readers;

  EventBesideTitleRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Pair(
      RichText text, LinkRun link, String before, String behind, Optional<WrittenDate> date) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<Pair> pairs =
          mayBePairs(section) && note.places().holdTalks(section)
              ? pairs(section, note.dates(), findings)
              : List.of();
      if (pairs.size() >= FEWEST && !note.headings().namesEvent(section.trail())) {
        boolean eventFirst = isEventFirst(pairs);
        for (Pair pair : pairs) {
          findings.addTalk(note.headings().apply(draft(pair, eventFirst), section.trail()));
        }
      }
    }
  }

  /** A cheap test: whether most items look like pairs by their marks. */
  private static boolean mayBePairs(Section section) {
    int items = 0;
    int pairs = 0;
    for (Block block : section.body()) {
      if (block instanceof Block.Item item && item.depth() == 1) {
        items++;
        pairs += mayBePair(item.text()) ? 1 : 0;
      }
    }
    return pairs >= FEWEST && areMost(pairs, items);
  }

  private static boolean areMost(int pairs, int items) {
    return pairs * 3 >= items * 2;
  }

  private static boolean mayBePair(RichText text) {
    if (text.links().isEmpty()) {
      return false;
    }
    LinkRun link = text.links().getFirst();
    return text.text().length() - link.end() <= LONGEST_REST && mayPart(text.text(), link);
  }

  /** Nothing unless most of the linking items are such pairs. */
  private static List<Pair> pairs(Section section, DateParser dates, FindingsBuilder findings) {
    var pairs = new ArrayList<Pair>();
    int items = 0;
    for (Block block : section.body()) {
      if (block instanceof Block.Item item && item.depth() == 1) {
        items++;
        if (mayBePair(item.text()) && !findings.isClaimed(item.span())) {
          pair(item.text(), dates).ifPresent(pairs::add);
        }
      }
    }
    return areMost(pairs.size(), items) ? pairs : List.of();
  }

  private static Optional<Pair> pair(RichText text, DateParser dates) {
    LinkRun link = text.links().getFirst();
    if (!Letters.isDecoration(text.text(), 0, link.start())) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    Optional<WrittenDate> inLabel = Optional.empty();
    for (String part : DASH.split(text.label(link).replace('\n', ' '), 4)) {
      Optional<DateMatch> dated = dates.first(part);
      if (dated.filter(found -> found.end() - found.start() >= part.strip().length()).isPresent()) {
        inLabel = inLabel.or(() -> dated.map(DateMatch::date));
      } else {
        parts.add(part.strip());
      }
    }
    if (parts.size() != 2 || parts.contains("")) {
      return Optional.empty();
    }
    Optional<WrittenDate> date =
        dates.first(text.text().substring(link.end())).map(DateMatch::date);
    return Optional.of(
        new Pair(text, link, parts.getFirst(), parts.getLast(), date.isPresent() ? date : inLabel));
  }

  /** A cheap test: whether a link's label has any mark of those that part it. */
  private static boolean mayPart(String text, LinkRun link) {
    for (int at = link.start(); at < link.end(); at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isEventFirst(List<Pair> pairs) {
    int first = 0;
    for (Pair pair : pairs) {
      boolean before = readers.events().first(pair.before()).isPresent();
      boolean behind = readers.events().first(pair.behind()).isPresent();
      if (before != behind) {
        first += before ? 1 : -1;
      } else {
        first += pair.before().length() <= pair.behind().length() ? 1 : -1;
      }
    }
    return first >= 0;
  }

  private TalkDraft draft(Pair pair, boolean eventFirst) {
    String title = eventFirst ? pair.behind() : pair.before();
    String event = eventFirst ? pair.before() : pair.behind();
    var draft =
        new TalkDraft(title, pair.text().span(), REASON)
            .event(Optional.of(event).filter(name -> name.length() <= LONGEST_EVENT))
            .kind(readers.kinds().inTitle(title))
            .date(pair.date());
    draft.link(readers.links().byAddress(pair.link().url()), pair.link().url());
    return draft;
  }
}
