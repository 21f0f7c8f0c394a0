package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
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

  LabelledListRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      for (OuterItem outer : OuterItem.in(section.body())) {
        if (outer.below().stream().anyMatch(LabelledListRecogniser::mayLabel)) {
          talk(outer, note)
              .map(draft -> note.headings().apply(draft, section.trail()))
              .ifPresent(findings::addTalk);
        }
      }
    }
  }

  /** A cheap test: labels of titles stand before a colon. */
  private static boolean mayLabel(Block.Item item) {
    return Letters.hasAny(item.text().text(), COLONS);
  }

  private Optional<TalkDraft> talk(OuterItem outer, NoteContext note) {
    TalkBody body = bodies.read(List.copyOf(outer.below()), note.dates());
    Optional<String> title = body.value(FieldKind.TITLE).map(RichText::text);
    if (title.isEmpty() || !body.has(FieldKind.SPEAKER) || title.get().isBlank()) {
      return Optional.empty();
    }
    SourceSpan span = outer.item().span().union(outer.below().getLast().span());
    var draft =
        new TalkDraft(title.get().strip(), span, REASON)
            .kind(readers.kinds().inText(outer.item().text().text()));
    applier.apply(body, draft, note.dates());
    return Optional.of(draft.kind(readers.kinds().inTitle(title.get())));
  }
}
