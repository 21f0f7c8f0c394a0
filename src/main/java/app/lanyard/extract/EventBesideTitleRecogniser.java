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
  private static final int MOST_PARTS = 4;
  private static final String REASON = "A link that names an event and a title, one of several";
  private static final Pattern DASH = Pattern.compile("\\s(?:-{1,2}|–|—|\\|)\\s");
  private static final Pattern COLON = Pattern.compile(":\\s|：\\s?");

  /** "ABC204", "DEV301-R1": what a programme calls a session. */
  private static final Pattern SESSION_CODE =
      Pattern.compile("\\p{Lu}{2,6}-?\\d{2,4}(?:-\\p{Lu}\\d?)?");

  private static final Pattern BRACKETS_LAST =
      Pattern.compile("\\s?[(\\[][^()\\[\\]]{1,20}[)\\]]$");

  private static final String MARKS = "-–—|:：";

  private final Readers readers;

  EventBesideTitleRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Pair(
      RichText text, LinkRun link, String before, String behind, Optional<WrittenDate> date) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<RichText> linking = linking(section, findings);
      if (linking.size() >= FEWEST
          && note.places().holdTalks(section)
          && !note.headings().namesEvent(section.trail())) {
        for (TalkDraft draft : drafts(linking, note.dates())) {
          findings.addTalk(note.headings().apply(draft, section.trail()));
        }
      }
    }
  }

  private List<TalkDraft> drafts(List<RichText> linking, DateParser dates) {
    List<Pair> pairs = pairs(linking, DASH, MOST_PARTS, dates);
    if (namePeople(pairs)) {
      return List.of();
    }
    if (!pairs.isEmpty()) {
      boolean eventFirst = isEventFirst(pairs);
      return pairs.stream().map(pair -> draft(pair, eventFirst)).toList();
    }
    List<Pair> behindColons = pairs(linking, COLON, 2, dates);
    return nameEvents(behindColons)
        ? behindColons.stream().map(pair -> draft(pair, true)).toList()
        : List.of();
  }

  /** The items that may be such pairs; nothing unless most items are. */
  private static List<RichText> linking(Section section, FindingsBuilder findings) {
    var linking = new ArrayList<RichText>(0);
    int items = 0;
    for (Block block : section.body()) {
      if (block instanceof Block.Item item && item.depth() == 1) {
        items++;
        if (mayPart(item.text()) && !findings.isClaimed(item.span())) {
          linking.add(item.text());
        }
      }
    }
    return areMost(linking.size(), items) ? linking : List.of();
  }

  private static boolean areMost(int some, int all) {
    return some * 3 >= all * 2;
  }

  private static List<Pair> pairs(
      List<RichText> linking, Pattern separator, int most, DateParser dates) {
    List<Pair> pairs =
        linking.stream().flatMap(text -> pair(text, separator, most, dates).stream()).toList();
    return pairs.size() >= FEWEST && areMost(pairs.size(), linking.size()) ? pairs : List.of();
  }

  /** Whether people stand beside the titles of half of them: they are no events. */
  private boolean namePeople(List<Pair> pairs) {
    long people =
        pairs.stream().filter(pair -> isPerson(pair.before()) || isPerson(pair.behind())).count();
    return people > 0 && people * 2 >= pairs.size();
  }

  private boolean isPerson(String text) {
    return readers.speakers().startsWithGivenName(text)
        && !readers.speakers().readCertain(BRACKETS_LAST.matcher(text).replaceFirst("")).isEmpty();
  }

  /** Titles have colons of their own, so that events have to stand before most of them. */
  private boolean nameEvents(List<Pair> pairs) {
    long named =
        pairs.stream().filter(pair -> readers.events().first(pair.before()).isPresent()).count();
    return named * 2 > pairs.size();
  }

  private static Optional<Pair> pair(RichText text, Pattern separator, int most, DateParser dates) {
    LinkRun link = text.links().getFirst();
    var parts = new ArrayList<String>();
    Optional<WrittenDate> inLabel = Optional.empty();
    for (String part : separator.split(text.label(link).replace('\n', ' '), most)) {
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

  /** A cheap test: whether it begins with a link whose label has any mark of those that part it. */
  private static boolean mayPart(RichText item) {
    return !item.links().isEmpty()
        && item.text().length() - item.links().getFirst().end() <= LONGEST_REST
        && Letters.isDecoration(item.text(), 0, item.links().getFirst().start())
        && holdsMark(item.text(), item.links().getFirst());
  }

  private static boolean holdsMark(String text, LinkRun link) {
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
        new TalkDraft(QuotedTitle.unquoted(title), pair.text().span(), REASON)
            .event(
                Optional.of(event)
                    .filter(name -> name.length() <= LONGEST_EVENT)
                    .filter(name -> !SESSION_CODE.matcher(name).matches()))
            .kind(readers.kinds().inTitle(title))
            .date(pair.date());
    draft.link(readers.links().byAddress(pair.link().url()), pair.link().url());
    return draft;
  }
}
