package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds talks that are labelled one below the other: "Talk: …", "Speaker: …", and the notes. */
final class LabelledParagraphRecogniser implements Recogniser {

  private static final String REASON = "A paragraph that labels a title and its speakers";

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  LabelledParagraphRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<LabelledParagraphs> talks = LabelledParagraphs.in(section, readers.fields());
      if (!talks.isEmpty()) {
        HeadingsAbove above = note.headings().above(section.trail());
        var leading = new LeadingDates(note.dates());
        Iterator<LabelledParagraphs> rest = talks.iterator();
        @Nullable LabelledParagraphs next = rest.next();
        for (Block block : section.body()) {
          if (next != null && block.equals(next.blocks().getFirst())) {
            talk(next, note)
                .map(d -> above.apply(d.date(leading.last())))
                .ifPresent(findings::addTalk);
            next = rest.hasNext() ? rest.next() : null;
          } else if (block instanceof Block.Paragraph paragraph) {
            leading.add(paragraph.text());
          }
        }
      }
    }
  }

  private Optional<TalkDraft> talk(LabelledParagraphs talk, NoteContext note) {
    Block first = talk.blocks().getFirst();
    TalkBody body = bodies.read(talk.blocks(), note.dates());
    return body.value(FieldKind.TITLE)
        .map(RichText::text)
        .map(String::strip)
        .filter(title -> !title.isEmpty() && !readers.words().isNoTalk(title))
        .map(
            title -> {
              var draft = new TalkDraft(title, first.span(), REASON);
              applier.apply(body, draft, note.dates());
              return draft.kind(readers.kinds().inTitle(title));
            });
  }
}
