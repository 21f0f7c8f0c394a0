package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks in schedules with a column of times and one for each room, whose cells tell a title
 * and below it, or beside it, who speaks. One cell alone may be anything.
 */
final class GridTableRecogniser implements Recogniser {

  private static final String REASON = "A cell of a schedule that tells a title and its speaker";
  private static final int FEWEST = 2;
  private static final int LONGEST_CELL = 300;
  private static final int MOST_LINES = 4;

  /** A break within a cell is read as a semicolon between spaces. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\s;\\s|\\n");

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
            && isSchedule(table)) {
          List<TalkDraft> drafts = drafts(table);
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

  private List<TalkDraft> drafts(Block.Table table) {
    var drafts = new ArrayList<TalkDraft>();
    var slot = new RowSlot(TIMES);
    for (Block.Row row : table.rows()) {
      Optional<TalkTime> time = slot.next(row.cells());
      row.cells().stream()
          .skip(1)
          .flatMap(cell -> talk(cell, row).stream())
          .map(draft -> draft.time(() -> time))
          .forEach(drafts::add);
    }
    return drafts;
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
            .splitAsStream(cell.text())
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
    if (lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    return lines.size() > 1
        ? below(lines)
        : readers.credits().split(lines.getFirst()).filter(this::namesPeople);
  }

  /** The first lines are the title, all behind them people. */
  private Optional<CreditedTitle> below(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      List<SpeakerCredit> people = people(lines.subList(i, lines.size()));
      if (!people.isEmpty()) {
        String title = String.join(" ", lines.subList(0, i));
        return Optional.of(new CreditedTitle(title, people, CreditedTitle.Shape.BY));
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
