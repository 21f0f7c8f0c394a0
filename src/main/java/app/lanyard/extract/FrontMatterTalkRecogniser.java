package app.lanyard.extract;

import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;

/**
 * Finds the talks that data tells of: the one of a session's own page, and those of a programme
 * that is kept in front matter or in a fenced block of YAML or JSON.
 */
final class FrontMatterTalkRecogniser implements Recogniser {

  private static final String LISTED = "A list of sessions in the note's data names it.";

  private final HeaderKeys keys = new HeaderKeys();
  private final HeaderCredits credits;
  private final SessionEvidence evidence;
  private final SessionReader sessions;
  private final Programme programme;

  FrontMatterTalkRecogniser(Readers readers) {
    credits = new HeaderCredits(readers.speakers());
    evidence = new SessionEvidence(readers.words());
    sessions = new SessionReader(readers);
    programme = new Programme(credits, evidence);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var header = note.note().frontMatter().values();
    if (!header.isEmpty()) {
      var data = HeaderData.of(header, keys);
      if (!listed(data, SourceSpan.line(1), note, findings)) {
        page(titled(data, note), note).ifPresent(findings::addTalk);
      }
    }
    for (DataBlocks.DataBlock block : DataBlocks.of(note.note().document())) {
      listed(HeaderData.of(block.values(), keys), block.span(), note, findings);
    }
  }

  /** A page that names its speakers may have its title as a heading alone. */
  private static HeaderData titled(HeaderData page, NoteContext note) {
    return page.has(HeaderKey.TITLE) || !page.has(HeaderKey.SPEAKERS)
        ? page
        : page.with("title", note.facts().title());
  }

  private Optional<TalkDraft> page(HeaderData page, NoteContext note) {
    List<SpeakerCredit> speakers = credits.speakers(page);
    return evidence
        .ofPage(page, note.path(), speakers)
        .map(
            reason ->
                sessions.read(
                    page,
                    speakers.isEmpty() ? credits.authors(page) : speakers,
                    Optional.empty(),
                    note.dates(),
                    titleLine(note),
                    reason));
  }

  private boolean listed(
      HeaderData data, SourceSpan place, NoteContext note, FindingsBuilder findings) {
    List<Programme.Slot> slots = programme.read(data, note.dates());
    var lines = new TitleLines(note.note().text(), place);
    for (Programme.Slot slot : slots) {
      HeaderData session = slot.session();
      String title = session.text(HeaderKey.TITLE).orElse("");
      Optional<WrittenDate> day = slot.day();
      findings.addTalk(
          sessions.read(session, slot.speakers(), day, note.dates(), lines.of(title), LISTED));
    }
    return !slots.isEmpty();
  }

  private static SourceSpan titleLine(NoteContext note) {
    var line = note.note().frontMatter().lineOf("title");
    return line.isPresent()
        ? SourceSpan.line(line.getAsInt())
        : note.blocks().stream().map(Block::span).findFirst().orElse(SourceSpan.line(1));
  }
}
