package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in items of a list that tell one thing in each of their lines: the event with its
 * month and place, the title, who gave it, and the links. Several are a habit.
 */
final class StackedLinesRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int FEWEST_LINES = 3;
  private static final int LONGEST_LINE = 200;
  private static final String REASON =
      "An item of a list with a line for the event, one for the title and one for the speakers";

  private final Readers readers;

  StackedLinesRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>(0);
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Item item
            && mayBe(item.text().text())
            && !findings.isClaimed(item.span())) {
          talk(item.text(), section, note).ifPresent(drafts::add);
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: two line breaks. */
  private static boolean mayBe(String text) {
    int first = text.indexOf('\n');
    return first >= 0 && text.indexOf('\n', first + 1) >= 0;
  }

  private Optional<TalkDraft> talk(RichText item, Section section, NoteContext note) {
    List<RichText> lines =
        item.lines().stream()
            .filter(line -> !line.text().isBlank())
            .limit(FEWEST_LINES + 2)
            .toList();
    boolean may =
        lines.size() >= FEWEST_LINES
            && lines.stream().allMatch(line -> line.text().length() <= LONGEST_LINE);
    String occasion = may ? LineText.ends(lines.getFirst().text()) : "";
    Optional<EventNameFinder.Match> event = readers.events().leading(occasion, 1);
    if (event.isEmpty()) {
      return Optional.empty();
    }
    String title = LineText.ends(lines.get(1).text());
    List<SpeakerCredit> people = readers.speakers().readCertain(LineText.ends(lines.get(2).text()));
    if (people.isEmpty() || title.indexOf(' ') < 0 || readers.words().isNoTalk(title)) {
      return Optional.empty();
    }
    var links = new LineLinks(readers.links());
    for (RichText line : lines) {
      line.links().forEach(link -> links.add(line.label(link), link));
    }
    var draft =
        new TalkDraft(title, item.span(), REASON)
            .speakers(people)
            .event(Optional.of(event.get().name()))
            .kind(readers.kinds().inTitle(title))
            .links(links.kept());
    whenAndWhere(occasion.substring(event.get().end()), draft, section, note);
    return Optional.of(note.headings().apply(draft, section.trail()));
  }

  /** ", April, Leeds": a month needs the year of a heading above. */
  private static void whenAndWhere(
      String text, TalkDraft draft, Section section, NoteContext note) {
    Optional<Integer> year =
        section.trail().stream()
            .flatMap(heading -> note.headings().date(heading).stream())
            .map(WrittenDate::year)
            .filter(known -> known > 0)
            .findFirst();
    for (String part : TalkLineParts.split(text, LineOccasion.COMMA)) {
      Optional<DateMatch> date =
          note.dates()
              .first(part)
              .or(() -> year.flatMap(known -> note.dates().first(part + " " + known)))
              .filter(match -> match.start() == 0 && match.date().month() > 0);
      if (date.isPresent()) {
        draft.date(date.map(DateMatch::date));
      } else if (LineText.isNameLike(part)) {
        draft.place(Optional.of(part));
      }
    }
  }
}
