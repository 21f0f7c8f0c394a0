package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in schedules with a column of times and one for each room, and in diaries of meetings
 * with a column of days, whose cells tell a title and below it, or beside it, who speaks. One cell
 * alone may be anything.
 */
final class GridTableRecogniser implements Recogniser {

  private static final String REASON = "A cell of a schedule that tells a title and its speaker";
  private static final int FEWEST = 2;
  private static final int LONGEST_CELL = 300;
  private static final int MOST_LINES = 4;

  /** A break within a cell is read as a semicolon between spaces. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\s;\\s|\\n");

  private static final Pattern QUOTED_BEHIND =
      Pattern.compile("([^:\"“”„]{4,120}):\\s[\"“„](.{4,200})[\"”“]");

  private static final TableColumns TIMES = TableColumns.of(Map.of(FieldKind.TIME, 0));

  private final Readers readers;

  GridTableRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Table table
            && !findings.isClaimed(table.span())
            && (isSchedule(table)
                || (isOfMeetings(section, note) && isDiary(table, note.dates())))) {
          List<TalkDraft> drafts = drafts(table, note.dates());
          if (drafts.size() >= FEWEST) {
            HeadingsAbove above = note.headings().above(section.trail());
            drafts.forEach(draft -> findings.addTalk(above.apply(draft)));
          }
        }
      }
    }
  }

  /** Whether most rows begin with a time of day. */
  private static boolean isSchedule(Block.Table table) {
    long timed =
        table.rows().stream()
            .filter(row -> row.cells().size() > 1)
            .filter(row -> ClockReader.first(row.cells().getFirst().text()).isPresent())
            .count();
    return timed >= FEWEST && timed * 2 >= table.rows().size();
  }

  private static boolean isOfMeetings(Section section, NoteContext note) {
    return note.places().holdTalks(section)
        || PlaceWords.listsMeetings(note.facts().title())
        || section.trail().stream()
            .anyMatch(heading -> PlaceWords.listsMeetings(heading.text().text()));
  }

  /** Whether each row begins with a day, or with nothing below one. */
  private static boolean isDiary(Block.Table table, DateParser dates) {
    long dated = 0;
    for (Block.Row row : table.rows()) {
      if (row.cells().size() > 1 && !row.cells().getFirst().isBlank()) {
        if (!DateLines.isDateLine(row.cells().getFirst().text(), dates)) {
          return false;
        }
        dated++;
      }
    }
    return dated >= FEWEST;
  }

  private List<TalkDraft> drafts(Block.Table table, DateParser dates) {
    var drafts = new ArrayList<TalkDraft>();
    var panels = new ArrayList<TalkDraft>(0);
    var slot = new RowSlot(TIMES);
    Optional<WrittenDate> date = Optional.empty();
    Optional<String> event = Optional.empty();
    for (Block.Row row : table.rows()) {
      event = row.cells().getFirst().isBlank() ? event : Optional.empty();
      Optional<TalkTime> time = slot.next(row.cells());
      date = dates.first(row.cells().getFirst().text()).map(DateMatch::date).or(same(date));
      for (RichText cell : row.cells().subList(1, row.cells().size())) {
        Optional<TalkDraft> draft = talk(cell, row);
        if (draft.isPresent()) {
          drafts.add(draft.get().time(() -> time).date(date).event(event));
          continue;
        }
        Optional<String> linked = linkedEvent(cell);
        if (linked.isPresent()) {
          event = linked;
        } else if (isPanel(cell.text())) {
          panels.add(
              new TalkDraft(cell.text().strip(), row.span(), REASON)
                  .kind(Optional.of(TalkKind.PANEL))
                  .time(() -> time)
                  .date(date));
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.addAll(panels);
    }
    return drafts;
  }

  private static Supplier<Optional<WrittenDate>> same(Optional<WrittenDate> date) {
    return () -> date;
  }

  /** "Recording [Soil Club - May 2022](…)": the evening that the talks below were told at. */
  private Optional<String> linkedEvent(RichText cell) {
    return cell.text().length() <= LONGEST_CELL
        ? cell.links().stream()
            .filter(link -> link.end() == cell.text().stripTrailing().length())
            .filter(link -> readers.links().byAddress(link.url()) == LinkKind.RECORDING)
            .map(cell::label)
            .filter(label -> readers.events().first(label).isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** Who sits on it need not be known yet. */
  private boolean isPanel(String text) {
    String bare = text.strip();
    return UntitledSession.isBare(bare)
        && readers.kinds().inTitle(bare).filter(TalkKind.PANEL::equals).isPresent();
  }

  private Optional<TalkDraft> talk(RichText cell, Block.Row row) {
    if (cell.isBlank() || cell.text().length() > LONGEST_CELL) {
      return Optional.empty();
    }
    return credited(cell)
        .filter(credited -> !readers.words().isNoTalk(credited.title()))
        .map(credited -> draft(credited, cell, row));
  }

  private Optional<CreditedTitle> credited(RichText cell) {
    List<String> lines =
        LINE_BREAK
            .splitAsStream(LinksBehind.without(cell, readers.links()))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    return lines.size() > 1 ? below(lines) : inLine(lines.getFirst());
  }

  private Optional<CreditedTitle> inLine(String line) {
    return UntitledSession.read(line, readers.speakers())
        .map(session -> credited(session.title(), session.speakers()))
        .or(() -> quotedBehind(line))
        .or(() -> readers.credits().split(line).filter(this::namesPeople));
  }

  /** "Ada Miller (Acme): "How beans climb"" */
  private Optional<CreditedTitle> quotedBehind(String line) {
    Matcher behind = QUOTED_BEHIND.matcher(line);
    return behind.matches()
        ? Optional.of(readers.speakers().readCertain(behind.group(1)))
            .filter(people -> !people.isEmpty())
            .map(people -> credited(behind.group(2), people))
        : Optional.empty();
  }

  private static CreditedTitle credited(String title, List<SpeakerCredit> people) {
    return new CreditedTitle(title, people, CreditedTitle.Shape.BY);
  }

  /** The first lines are the title, all behind them people. */
  private Optional<CreditedTitle> below(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      List<SpeakerCredit> people = people(lines.subList(i, lines.size()));
      if (!people.isEmpty()) {
        String title = String.join(" ", lines.subList(0, i));
        return Optional.of(credited(title, people));
      }
    }
    return Optional.empty();
  }

  private List<SpeakerCredit> people(List<String> lines) {
    String text = String.join("; ", lines);
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    return readers.speakers().readCertain(bracketed ? text.substring(1, text.length() - 1) : text);
  }

  private boolean namesPeople(CreditedTitle credited) {
    return credited.shape() == CreditedTitle.Shape.BY
        || (credited.shape() != CreditedTitle.Shape.COMMA
            && readers.speakers().startsWithGivenName(credited.speakers().getFirst().name()));
  }

  private TalkDraft draft(CreditedTitle credited, RichText cell, Block.Row row) {
    var draft =
        new TalkDraft(credited.title(), row.span(), REASON)
            .speakers(credited.speakers())
            .kind(readers.kinds().inTitle(credited.title()));
    for (LinkRun link : cell.links()) {
      LinkKind kind = readers.links().classify(cell.label(link), link.url());
      if (kind != LinkKind.OTHER && kind != LinkKind.CODE) {
        draft.link(kind, link.url());
      }
    }
    return draft;
  }
}
