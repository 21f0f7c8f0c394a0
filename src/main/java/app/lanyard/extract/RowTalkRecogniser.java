package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks in single rows such as {@code | [Title](schedule) | [Event](url) | Speaker | April
 * 3rd |}, which Markdown takes for paragraphs, together with the abstract and links below each.
 */
final class RowTalkRecogniser implements Recogniser {

  private static final int FEWEST_CELLS = 3;
  private static final String REASON = "A row of cells that links to a session";

  private final CellSense sense;
  private final RowReader rows;
  private final TalkBodyReader bodies;

  RowTalkRecogniser(Readers readers) {
    this.sense = new CellSense(readers);
    this.rows = new RowReader(readers);
    this.bodies = new TalkBodyReader(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      List<Row> rows = rows(section.body(), note);
      if (!rows.isEmpty()) {
        HeadingsAbove above = note.headings().above(section.trail());
        withBodies(rows, section.body(), note)
            .forEach(draft -> findings.addTalk(above.apply(draft)));
      }
    }
  }

  /** A row's talk, and which block of its section the row is. */
  private record Row(TalkDraft draft, int at) {}

  private List<Row> rows(List<Block> body, NoteContext note) {
    var rows = new ArrayList<Row>(0);
    for (int i = 0; i < body.size(); i++) {
      int at = i;
      row(body.get(i), note).ifPresent(draft -> rows.add(new Row(draft, at)));
    }
    return rows;
  }

  /** The rows' talks, each with what stands between its row and the next. */
  private List<TalkDraft> withBodies(List<Row> rows, List<Block> body, NoteContext note) {
    var drafts = new ArrayList<TalkDraft>();
    for (int i = 0; i < rows.size(); i++) {
      int next = i + 1 < rows.size() ? rows.get(i + 1).at() : body.size();
      TalkDraft draft = rows.get(i).draft();
      TalkBody below = bodies.read(body.subList(rows.get(i).at() + 1, next), note.dates());
      draft.links(below.links()).abstractText(below.abstractText());
      below.span().ifPresent(draft::reaching);
      drafts.add(draft);
    }
    return drafts;
  }

  private Optional<TalkDraft> row(Block block, NoteContext note) {
    if (!(block instanceof Block.Paragraph paragraph) || paragraph.text().text().indexOf('|') < 0) {
      return Optional.empty();
    }
    for (RichText line : paragraph.text().lines()) {
      List<RichText> cells = line.split('|');
      if (cells.size() >= FEWEST_CELLS) {
        return talk(cells, line.span(), note);
      }
    }
    return Optional.empty();
  }

  private Optional<TalkDraft> talk(List<RichText> cells, SourceSpan span, NoteContext note) {
    TableColumns columns = sense.ofRow(cells, note.dates());
    boolean told =
        columns.hasAny(FieldKind.DATE, FieldKind.EVENT, FieldKind.SPEAKER, FieldKind.ROLE);
    if (!columns.has(FieldKind.TITLE) || !told) {
      return Optional.empty();
    }
    return rows.read(columns, cells, span, note.dates(), REASON)
        .map(draft -> withEvent(draft, columns, cells).time(() -> RowReader.time(columns, cells)));
  }

  /** A linked cell that is neither title nor anything else known is the event. */
  private static TalkDraft withEvent(TalkDraft draft, TableColumns columns, List<RichText> cells) {
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      boolean unknown = columns.places().values().stream().noneMatch(place -> place == column);
      if (unknown && cells.get(i).wholeLink().isPresent()) {
        draft.event(Optional.of(cells.get(i).text()));
      }
    }
    return draft;
  }
}
