package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks among talks that tell one thing in each line: a title in bold type, the event or the
 * speakers in italics right below it, then links. Several are a habit.
 */
final class EmphasisedStackRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_EVENT = 90;

  /** "Soil Saturday #12, 2025" */
  private static final Pattern YEAR_LAST = Pattern.compile(",?\\s(?:19|20)\\d{2}$");

  private static final String REASON = "A title in bold type over its event in italics";

  private final Readers readers;

  EmphasisedStackRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>(0);
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        RichText text = BlockLines.text(block);
        if (text != null
            && mayBe(text)
            && note.places().holdTalks(section)
            && !findings.isClaimed(text.span())) {
          talks(text.lines(), note.dates()).stream()
              .map(draft -> note.headings().apply(draft, section.trail()))
              .forEach(drafts::add);
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: it begins in bold type, and has something in italics right below that. */
  private static boolean mayBe(RichText text) {
    List<EmphasisRun> runs = text.emphases();
    if (runs.size() < 2 || runs.getFirst().start() > 0 || !runs.getFirst().strong()) {
      return false;
    }
    int end = runs.getFirst().end();
    return end < text.text().length()
        && text.text().charAt(end) == '\n'
        && runs.stream().anyMatch(run -> !run.strong() && run.start() == end + 1);
  }

  private List<TalkDraft> talks(List<RichText> lines, DateParser dates) {
    var drafts = new ArrayList<TalkDraft>(1);
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isTitle(lines.get(i)) && isAllItalic(lines.get(i + 1))) {
        int end = i + 2;
        while (end < lines.size() && !isTitle(lines.get(end))) {
          end++;
        }
        TalkDraft draft = talk(lines.get(i), lines.subList(i + 1, end), dates);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private boolean isTitle(RichText line) {
    return line.isAllStrong()
        && line.text().length() <= LONGEST_LINE
        && line.text().indexOf(' ') > 0
        && !readers.words().isNoTalk(line.text());
  }

  private static boolean isAllItalic(RichText line) {
    return line.text().length() <= LONGEST_LINE
        && line.emphases().stream()
            .anyMatch(
                run -> !run.strong() && run.start() == 0 && run.end() == line.text().length());
  }

  private @Nullable TalkDraft talk(RichText title, List<RichText> below, DateParser dates) {
    var draft =
        new TalkDraft(title.text(), title.span().union(below.getLast().span()), REASON)
            .kind(readers.kinds().inTitle(title.text()));
    for (RichText line : below) {
      if (isAllItalic(line) && !tell(line.text(), draft, dates)) {
        return null;
      }
      draft.links(LineLinks.in(line, readers.links()));
    }
    return draft.links(LineLinks.in(title, readers.links()));
  }

  /** Whether an italic line tells who gave it, or where. */
  private boolean tell(String line, TalkDraft draft, DateParser dates) {
    List<SpeakerCredit> people = readers.speakers().readCertain(line);
    if (!people.isEmpty() && readers.speakers().startsWithGivenName(people.getFirst().name())) {
      draft.speakers(people);
      return true;
    }
    Optional<DateMatch> date = dates.first(line);
    Matcher year = YEAR_LAST.matcher(line);
    boolean dated = date.isPresent() || year.find();
    String rest =
        date.map(match -> line.substring(0, match.start()) + line.substring(match.end()))
            .orElseGet(() -> dated ? line.substring(0, year.start()) : line);
    List<String> parts =
        TalkLineParts.split(rest, LineOccasion.COMMA).stream()
            .map(LineText::ends)
            .filter(part -> !part.isEmpty())
            .toList();
    boolean named =
        !parts.isEmpty()
            && parts.getFirst().length() <= LONGEST_EVENT
            && (dated || readers.events().isName(parts.getFirst()));
    if (named) {
      draft.event(Optional.of(parts.getFirst()));
      draft.date(date.map(DateMatch::date).or(() -> DateParser.year(line)));
      draft.place(parts.stream().skip(1).filter(LineText::isNameLike).findFirst());
    }
    return named;
  }
}
