package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in lists nearly all of whose items end in people behind a comma: "- How beans climb,
 * Ada Miller". A comma alone says little, so that many of the people have to be known by their
 * given names.
 */
final class NamesBehindCommasRecogniser implements Recogniser {

  private static final int FEWEST = 4;
  private static final int LONGEST = 240;
  private static final String REASON = "A title with who gave it behind a comma, one of many";

  private final Readers readers;

  NamesBehindCommasRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Line(RichText text, CreditedTitle credited) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<RichText> items = items(section, findings);
      if (items.size() >= FEWEST && note.places().holdTalks(section)) {
        List<Line> lines = items.stream().flatMap(text -> line(text).stream()).toList();
        if (isHabit(lines, items.size())) {
          for (Line line : lines) {
            findings.addTalk(note.headings().apply(draft(line), section.trail()));
          }
        }
      }
    }
  }

  /** The items of a list all of which have a comma; those of one with others are none. */
  private static List<RichText> items(Section section, FindingsBuilder findings) {
    var items = new ArrayList<RichText>(0);
    int all = 0;
    for (Block block : section.body()) {
      if (block instanceof Block.Item item && item.depth() == 1) {
        all++;
        if (item.text().text().contains(", ")
            && item.text().text().length() <= LONGEST
            && !findings.isClaimed(item.span())) {
          items.add(item.text());
        }
      }
    }
    return items.size() * 10 >= all * 9 ? items : List.of();
  }

  private boolean isHabit(List<Line> lines, int items) {
    long known =
        lines.stream()
            .map(line -> line.credited().speakers().getFirst().name())
            .filter(readers.speakers()::startsWithGivenName)
            .count();
    return lines.size() >= FEWEST && lines.size() * 5 >= items * 4 && known * 2 >= lines.size();
  }

  private Optional<Line> line(RichText text) {
    return readers
        .credits()
        .split(text.text().replace('\n', ' '))
        .filter(credited -> credited.shape() == CreditedTitle.Shape.COMMA)
        .filter(credited -> !readers.events().isName(credited.title()))
        .map(credited -> new Line(text, credited));
  }

  private TalkDraft draft(Line line) {
    String title = QuotedTitle.unquoted(line.credited().title());
    return new TalkDraft(title, line.text().span(), REASON)
        .speakers(line.credited().speakers())
        .kind(readers.kinds().inTitle(title))
        .links(LineLinks.in(line.text(), readers.links()));
  }
}
