package app.lanyard.extract;

import app.lanyard.extract.prose.SentenceReader;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds talks that sentences tell of, in reports of events: "Ada Miller from Acme discussed …". A
 * note that is about no event tells of other things in the same words, so it is left alone; and the
 * text below the title of a talk tells of that talk.
 */
final class ProseTalkRecogniser implements Recogniser {

  private final SentenceReader sentences;
  private final ParagraphReader paragraphs;
  private final TalkWords words;

  ProseTalkRecogniser(Readers readers) {
    this.sentences = new SentenceReader();
    this.paragraphs = new ParagraphReader(readers, sentences);
    this.words = readers.words();
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>();
    var known = new KnownSpeakers(findings.talks());
    boolean aboutEvent = findings.mainEvent().isPresent();
    for (Section section : note.sections()) {
      if (!section.body().isEmpty()
          && (aboutEvent || note.headings().namesEvent(section.trail()))
          && !tellsOfOneTalk(section, findings)) {
        section(section, note, findings, known)
            .map(draft -> note.headings().apply(draft, section.trail()))
            .forEach(drafts::add);
      }
    }
    drafts.forEach(findings::addTalk);
  }

  /** Whether it stands below the title of a talk, or holds a programme. */
  private static boolean tellsOfOneTalk(Section section, FindingsBuilder findings) {
    Stream<Block> programme =
        section.body().stream()
            .filter(block -> block instanceof Block.Table || BlockLines.isRow(block));
    return Stream.concat(section.trail().stream(), programme)
        .anyMatch(block -> findings.isClaimed(block.span()));
  }

  private Stream<TalkDraft> section(
      Section section, NoteContext note, FindingsBuilder findings, KnownSpeakers known) {
    boolean amongTalks =
        section.trail().stream()
            .filter(heading -> heading.level() > 1)
            .anyMatch(heading -> words.speaksOfTalks(heading.text().text()));
    return section.body().stream()
        .flatMap(block -> text(block).stream())
        .filter(text -> !findings.isClaimed(text.span()))
        .filter(text -> sentences.mayTell(text))
        .flatMap(text -> paragraphs.read(text, amongTalks, note, known).stream());
  }

  private static Optional<RichText> text(Block block) {
    return switch (block) {
      case Block.Item item -> Optional.of(item.text());
      case Block.Paragraph paragraph -> Optional.of(paragraph.text());
      default -> Optional.empty();
    };
  }
}
