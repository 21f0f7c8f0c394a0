package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds talks in the notes of one event whose titles are headings with a list below in which an
 * item, one of the first, is nothing but the speaker's name. Several in a note are a habit.
 */
final class PersonBelowRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int ITEMS_THAT_TELL = 4;
  private static final int LONGEST = 80;
  private static final String REASON = "A heading with a list below that begins with its speaker";

  private final Readers readers;
  private final TalkBodyReader bodies;

  PersonBelowRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    if (findings.mainEvent().isEmpty()) {
      return;
    }
    var drafts = new ArrayList<TalkDraft>();
    for (Section section : note.sections()) {
      if (section
          .heading()
          .filter(h -> h.level() > 1 && !findings.isClaimed(h.span()))
          .isPresent()) {
        Block.Heading heading = section.heading().get();
        String title = TitleCredits.withoutTime(heading.text().text().replace('\n', ' ').strip());
        boolean other =
            readers.words().isNoTalk(title) || DateLines.isDateLine(title, note.dates());
        List<SpeakerCredit> people = other ? List.of() : people(section);
        if (!people.isEmpty()) {
          var draft =
              new TalkDraft(title, heading.span(), REASON)
                  .speakers(people)
                  .kind(readers.kinds().inTitle(title))
                  .links(bodies.glance(section.body()).links());
          drafts.add(note.headings().apply(draft, section.above().reversed()));
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  private static boolean holdsHandle(RichText text) {
    return !text.links().isEmpty() && text.label(text.links().getFirst()).startsWith("@");
  }

  private List<SpeakerCredit> people(Section section) {
    int seen = 0;
    for (Block block : section.body()) {
      if (block instanceof Block.Item item && item.depth() == 1) {
        String text = item.text().text();
        if (seen++ == ITEMS_THAT_TELL) {
          break;
        }
        boolean may = text.length() <= LONGEST && text.indexOf(' ') > 0 && !Letters.hasDigit(text);
        List<SpeakerCredit> people =
            may && (readers.speakers().startsWithGivenName(text) || holdsHandle(item.text()))
                ? readers.speakers().readCertain(text)
                : List.of();
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }
}
