package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Finds talks in nested lists of a place that holds talks: titles with the occasions they were
 * given at below them, or occasions with the titles of what was given there below them.
 */
final class NestedTalkRecogniser implements Recogniser {

  private static final String TITLE_FIRST = "A title with the occasions it was given at below it";
  private static final String OCCASION_FIRST = "A title in a list below an event and its date";

  private static final int YEAR_LENGTH = 4;

  private final OccasionReader occasions;
  private final NestedTitle titles;

  NestedTalkRecogniser(Readers readers) {
    this.occasions = new OccasionReader(readers);
    this.titles = new NestedTitle(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      var amongTalks = new Lazy<>(() -> note.places().holdOccasions(section));
      for (OuterItem outer : OuterItem.in(section.body())) {
        for (TalkDraft draft : talks(outer, note.dates(), amongTalks, findings)) {
          findings.claim(outer.item().span());
          findings.addTalk(note.headings().apply(draft, section.trail()));
        }
      }
    }
  }

  private List<TalkDraft> talks(
      OuterItem outer, DateParser dates, Supplier<Boolean> amongTalks, FindingsBuilder findings) {
    Block.Item item = outer.item();
    List<Block.Item> below = outer.below();
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
    if (!dated || !given.isEmpty()) {
      return List.of();
    }
    Optional<WrittenDate> year = yearAlone(item.text().text());
    return year.isPresent()
        ? titles(below, draft -> draft.date(year))
        : occasions
            .read(item.text(), dates)
            .map(occasion -> titles(below, occasion::apply))
            .orElse(List.of());
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

  private static Optional<WrittenDate> yearAlone(String text) {
    return text.strip().length() == YEAR_LENGTH ? DateParser.year(text.strip()) : Optional.empty();
  }

  /** One line that is no title shows a list of other things. */
  private List<TalkDraft> titles(List<Block.Item> below, UnaryOperator<TalkDraft> occasion) {
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
