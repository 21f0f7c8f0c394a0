package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.Optional;

/** Goes over the paragraphs and list items of a note that stand where talks are listed. */
final class TextsAmongTalks {

  private TextsAmongTalks() {}

  /** What is read in each of them. */
  interface Reading {

    /** A cheap test, asked first. */
    boolean mayTell(Block block, RichText text);

    /** Whether talks are listed in a section. */
    boolean isPlace(Section section, TalkPlaces places);

    /** The talk that a text tells of, without what the headings above say. */
    Optional<TalkDraft> read(RichText text, Section section, NoteContext note);
  }

  /** Adds the talks of all texts that are not known as something else. */
  static void read(NoteContext note, FindingsBuilder findings, Reading reading) {
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        RichText text = BlockLines.text(block);
        if (text != null
            && reading.mayTell(block, text)
            && !findings.isClaimed(block.span())
            && reading.isPlace(section, note.places())) {
          reading
              .read(text, section, note)
              .map(draft -> note.headings().apply(draft, section.trail()))
              .ifPresent(findings::addTalk);
        }
      }
    }
  }
}
