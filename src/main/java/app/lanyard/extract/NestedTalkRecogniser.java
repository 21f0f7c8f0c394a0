package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds talks in nested lists of a place that holds talks: titles with the occasions they were
 * given at below them, or occasions with the titles of what was given there below them.
 */
final class NestedTalkRecogniser implements Recogniser {

  private static final String TITLE_FIRST = "A title with the occasions it was given at below it";
  private static final String OCCASION_FIRST = "A title in a list below an event and its date";

  private final TalkPlaces places;
  private final SectionSense sections;
  private final OccasionReader occasions;
  private final NestedTitle titles;

  NestedTalkRecogniser(Readers readers) {
    this.places = new TalkPlaces(readers);
    this.sections = new SectionSense(readers);
    this.occasions = new OccasionReader(readers);
    this.titles = new NestedTitle(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var inNote = new Lazy<>(() -> places.in(note, findings));
    for (Section section : note.sections()) {
      var amongTalks = new Lazy<>(() -> inNote.get().holdOccasions(section));
      List<Block> body = section.body();
      for (int i = 0; i + 1 < body.size(); i++) {
        if (body.get(i) instanceof Block.Item item
            && body.get(i + 1) instanceof Block.Item next
            && next.depth() > item.depth()) {
          List<Block.Item> below = below(body, i, next.depth());
          List<TalkDraft> talks = talks(item, below, note.dates(), amongTalks, findings);
          for (TalkDraft draft : talks) {
            findings.claim(item.span());
            findings.addTalk(sections.apply(draft, section.trail(), note.dates()));
          }
        }
      }
    }
  }

  /** The items right below one, without those below them. */
  private static List<Block.Item> below(List<Block> body, int at, int depth) {
    var below = new ArrayList<Block.Item>();
    for (Block block : body.subList(at + 1, body.size())) {
      if (!(block instanceof Block.Item item) || item.depth() < depth) {
        break;
      }
      if (item.depth() == depth) {
        below.add(item);
      }
    }
    return below;
  }

  private List<TalkDraft> talks(
      Block.Item item,
      List<Block.Item> below,
      DateParser dates,
      Supplier<Boolean> amongTalks,
      FindingsBuilder findings) {
    boolean dated = Letters.hasDigit(item.text().text());
    boolean datedBelow = Letters.hasDigit(below.getFirst().text().text());
    if (!(dated || datedBelow)
        || findings.isClaimed(item.span())
        || below.stream().anyMatch(inner -> findings.isClaimed(inner.span()))
        || !amongTalks.get()) {
      return List.of();
    }
    List<Occasion> given =
        datedBelow
            ? below.stream().flatMap(inner -> occasions.read(inner.text(), dates).stream()).toList()
            : List.of();
    if (given.size() == below.size()) {
      return titleFirst(item, below, given);
    }
    return dated && given.isEmpty()
        ? occasions
            .read(item.text(), dates)
            .map(occasion -> occasionFirst(occasion, below))
            .orElse(List.of())
        : List.of();
  }

  private List<TalkDraft> titleFirst(
      Block.Item item, List<Block.Item> below, List<Occasion> given) {
    Optional<TalkDraft> title = titles.readAny(item.text(), item.span(), TITLE_FIRST);
    if (title.isEmpty()) {
      return List.of();
    }
    var talks = new ArrayList<TalkDraft>();
    for (int i = 0; i < given.size(); i++) {
      var draft =
          new TalkDraft(
                  title.get().title(),
                  i == 0 ? item.span().union(below.get(i).span()) : below.get(i).span(),
                  TITLE_FIRST)
              .speakers(title.get().speakers())
              .kind(title.get().kind());
      talks.add(given.get(i).apply(draft).links(title.get().links()));
    }
    return talks;
  }

  /** One line that is no title shows a list of other things. */
  private List<TalkDraft> occasionFirst(Occasion occasion, List<Block.Item> below) {
    var talks = new ArrayList<TalkDraft>();
    for (Block.Item item : below) {
      Optional<TalkDraft> draft = titles.read(item.text(), item.span(), OCCASION_FIRST);
      if (draft.isEmpty()) {
        return List.of();
      }
      talks.add(occasion.apply(draft.get()));
    }
    return talks;
  }
}
