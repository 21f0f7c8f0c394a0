package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in list items with items below that are labelled: "- Keynote", and below it "Title:
 * …" and "Speaker: …".
 */
final class LabelledListRecogniser implements Recogniser {

  private static final String REASON = "A list item with its title and speakers labelled below it";

  private static final String COLONS = ":：";

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;
  private final SectionSense sections;

  LabelledListRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
    this.sections = new SectionSense(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<Block> body = section.body();
      for (int i = 0; i + 1 < body.size(); i++) {
        if (body.get(i) instanceof Block.Item item
            && body.get(i + 1) instanceof Block.Item next
            && next.depth() > item.depth()) {
          List<Block.Item> below = below(body, i, next.depth());
          if (below.stream().anyMatch(LabelledListRecogniser::mayLabel)) {
            talk(item, below, note)
                .map(draft -> sections.apply(draft, section.trail(), note.dates()))
                .ifPresent(findings::addTalk);
          }
        }
      }
    }
  }

  /** A cheap test: labels of titles stand before a colon. */
  private static boolean mayLabel(Block.Item item) {
    return Letters.hasAny(item.text().text(), COLONS);
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

  private Optional<TalkDraft> talk(Block.Item item, List<Block.Item> below, NoteContext note) {
    TalkBody body = bodies.read(List.copyOf(below), note.dates());
    Optional<String> title = body.value(FieldKind.TITLE).map(RichText::text);
    if (title.isEmpty() || !body.has(FieldKind.SPEAKER) || title.get().isBlank()) {
      return Optional.empty();
    }
    SourceSpan span = item.span().union(below.getLast().span());
    var draft =
        new TalkDraft(title.get().strip(), span, REASON)
            .kind(readers.kinds().inText(item.text().text()));
    applier.apply(body, draft, note.dates());
    return Optional.of(draft.kind(readers.kinds().inTitle(title.get())));
  }
}
