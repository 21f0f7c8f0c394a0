package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds talks in paragraphs whose first line is a title in bold type and whose second line is who
 * gave it: "**How beans climb**", "*[Ada Miller](…)*", and what was noted. Several are a habit.
 */
final class TitleOverNameRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_TITLE = 200;
  private static final String REASON =
      "A title in bold type with its speakers in the line below it";

  private final Readers readers;

  TitleOverNameRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>();
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Paragraph paragraph
            && mayBe(paragraph)
            && !findings.isClaimed(paragraph.span())) {
          talk(paragraph.text(), section, note, drafts);
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: several lines, the first of which begins in bold type. */
  private static boolean mayBe(Block.Paragraph paragraph) {
    RichText text = paragraph.text();
    return paragraph.depth() == 0
        && !text.emphases().isEmpty()
        && text.emphases().getFirst().start() == 0
        && text.text().indexOf('\n') > 0;
  }

  private void talk(RichText text, Section section, NoteContext note, List<TalkDraft> drafts) {
    List<RichText> lines = text.lines();
    if (lines.size() < 2 || !lines.getFirst().isAllStrong()) {
      return;
    }
    String title = lines.getFirst().text();
    List<SpeakerCredit> people = readers.speakers().readCertain(lines.get(1).text());
    boolean told =
        !people.isEmpty()
            && title.length() <= LONGEST_TITLE
            && title.indexOf(' ') > 0
            && !title.endsWith(":")
            && !readers.words().isNoTalk(title);
    if (told && note.places().holdTalks(section)) {
      drafts.add(
          note.headings()
              .apply(
                  new TalkDraft(title, text.span(), REASON)
                      .speakers(people)
                      .kind(readers.kinds().inTitle(title)),
                  section.trail()));
    }
  }
}
