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
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
  private static final Pattern DOTTED =
      Pattern.compile("\\d{1,2}\\.[0-5]\\d(?:\\s?[-–—]\\s?\\d{1,2}\\.[0-5]\\d)?");

  private static final TableColumns TIMES = TableColumns.of(Map.of(FieldKind.TIME, 0));

  private final Readers readers;
  private final CreditedCell cells;

  GridTableRecogniser(Readers readers) {
    this.readers = readers;
    this.cells = new CreditedCell(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Table table && !findings.isClaimed(table.span())) {
          List<TalkDraft> drafts = drafts(withColons(table), section, note);
          if (drafts.size() >= FEWEST) {
            HeadingsAbove above = note.headings().above(section.trail());
            drafts.forEach(draft -> findings.addTalk(above.apply(draft)));
          }
        }
      }
    }
  }

  private List<TalkDraft> drafts(Block.Table table, Section section, NoteContext note) {
    boolean told =
        isSchedule(table) || (isOfMeetings(section, note) && isDiary(table, note.dates()));
    return told ? drafts(table, note.dates()) : List.of();
  }

  /** In the first column of a table "10.30" is a time of day, which elsewhere is a number. */
  private static Block.Table withColons(Block.Table table) {
    boolean dotted =
        table.rows().stream()
                .filter(row -> DOTTED.matcher(first(row)).matches())
                .limit(FEWEST)
                .count()
            == FEWEST;
    return dotted
        ? new Block.Table(
            table.header(),
            table.rows().stream().map(GridTableRecogniser::withColons).toList(),
            table.span())
        : table;
  }

  private static Block.Row withColons(Block.Row row) {
    if (!DOTTED.matcher(first(row)).matches()) {
      return row;
    }
    var cells = new ArrayList<>(row.cells());
    cells.set(0, RichText.plain(first(row).replace('.', ':'), row.span().startLine()));
    return new Block.Row(cells, row.span());
  }

  private static String first(Block.Row row) {
    return row.cells().isEmpty() ? "" : row.cells().getFirst().text();
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
    return cells
        .read(cell)
        .filter(credited -> !readers.words().isNoTalk(credited.title()))
        .map(credited -> draft(credited, cell, row));
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
