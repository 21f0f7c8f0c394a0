package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds keynotes that have no title but whose they are, in headings and items that say nothing
 * else: "## Ada Miller Keynote", and in headings "CEO Keynote".
 */
final class NamedKeynoteRecogniser implements Recogniser {

  private static final String KEYNOTE = " keynote";
  private static final int LONGEST = 60;
  private static final String REASON = "A line that says nothing but whose keynote it was";
  private static final Set<String> ROLES = Set.of("CEO", "CTO", "COO", "CIO", "CPO", "Founder");

  private final Readers readers;
  private final TalkBodyReader bodies;

  NamedKeynoteRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> mayBe(heading.text()) && !findings.isClaimed(heading.span()))
          .ifPresent(heading -> headed(heading, section, note, findings));
      for (Block block : section.body()) {
        if (block instanceof Block.Item item
            && mayBe(item.text())
            && !findings.isClaimed(item.span())) {
          List<SpeakerCredit> people = people(item.text());
          if (!people.isEmpty()) {
            findings.addTalk(note.headings().apply(draft(item.text(), people), section.trail()));
          }
        }
      }
    }
  }

  private static boolean mayBe(RichText text) {
    String words = text.text();
    int start = words.length() - KEYNOTE.length();
    return start > 0
        && words.length() <= LONGEST
        && Letters.isSpace(words.charAt(start))
        && words.regionMatches(true, start, KEYNOTE, 0, KEYNOTE.length());
  }

  private void headed(
      Block.Heading heading, Section section, NoteContext note, FindingsBuilder findings) {
    List<SpeakerCredit> people = people(heading.text());
    if (!people.isEmpty() || ROLES.contains(whose(heading.text()))) {
      findings.addTalk(
          note.headings()
              .apply(draft(heading.text(), people), section.trail())
              .links(bodies.glance(section.body()).links()));
    }
  }

  private static String whose(RichText text) {
    return text.text().substring(0, text.text().length() - KEYNOTE.length()).strip();
  }

  private List<SpeakerCredit> people(RichText text) {
    String name = whose(text);
    return name.indexOf(' ') > 0 && readers.speakers().startsWithGivenName(name)
        ? readers.speakers().readCertain(name)
        : List.of();
  }

  private static TalkDraft draft(RichText text, List<SpeakerCredit> people) {
    return new TalkDraft(text.text().replace('\n', ' ').strip(), text.span(), REASON)
        .speakers(people)
        .kind(Optional.of(TalkKind.KEYNOTE));
  }
}
