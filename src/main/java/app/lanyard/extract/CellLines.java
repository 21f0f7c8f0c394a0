package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the column of a table whose cells tell a title and who gave it on lines of their own into
 * two, as tables have them that were made for it. A table with several such columns has one for
 * each room, and is left as it is.
 */
final class CellLines {

  private static final int FEWEST = 2;

  /** A break within a cell is read as a semicolon between spaces. */
  static final Pattern BREAK = Pattern.compile("\\s*(?:\\s;\\s|\\n)\\s*");

  private final SpeakerReader speakers;

  CellLines(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  /** The lines of a cell that hold anything. */
  static List<RichText> of(RichText cell) {
    if (!mayBreak(cell.text())) {
      return cell.isBlank() ? List.of() : List.of(cell);
    }
    var lines = new ArrayList<RichText>(2);
    Matcher end = BREAK.matcher(cell.text());
    int from = 0;
    while (end.find()) {
      lines.add(cell.slice(from, end.start()));
      from = end.end();
    }
    lines.add(cell.slice(from, cell.text().length()));
    lines.removeIf(RichText::isBlank);
    return lines;
  }

  private static boolean mayBreak(String text) {
    return text.indexOf('\n') >= 0 || text.contains(" ; ");
  }

  /** A table with its titles and its people in columns of their own. */
  Block.Table parted(Block.Table table) {
    List<Integer> columns = new ArrayList<>(1);
    for (int column = 0; column < table.header().size(); column++) {
      if (tellsBoth(table, column)) {
        columns.add(column);
      }
    }
    return columns.size() == 1 ? parted(table, columns.getFirst()) : table;
  }

  private boolean tellsBoth(Block.Table table, int column) {
    int lined = 0;
    int told = 0;
    for (Block.Row row : table.rows()) {
      boolean may = column < row.cells().size() && mayBreak(row.cells().get(column).text());
      List<RichText> lines = may ? of(row.cells().get(column)) : List.of();
      if (lines.size() > 1) {
        lined++;
        told += peopleLine(lines) < 0 ? 0 : 1;
      }
    }
    return told >= FEWEST && told * 2 > lined;
  }

  /** Which of the first two lines of a cell names nothing but people; -1 if none or both do. */
  private int peopleLine(List<RichText> lines) {
    boolean first = isPeople(lines.get(0));
    boolean second = isPeople(lines.get(1));
    return first == second ? -1 : first ? 0 : 1;
  }

  private boolean isPeople(RichText line) {
    List<SpeakerCredit> people = speakers.readCertain(line.text());
    return !people.isEmpty()
        && (speakers.startsWithGivenName(people.getFirst().name())
            || people.getFirst().organisation() != null
            || !line.text().startsWith(people.getFirst().name()));
  }

  private Block.Table parted(Block.Table table, int column) {
    var header = new ArrayList<>(table.header());
    header.add(column + 1, RichText.plain("Speaker", table.span().startLine()));
    var rows = new ArrayList<Block.Row>();
    for (Block.Row row : table.rows()) {
      var cells = new ArrayList<>(row.cells());
      if (column < cells.size()) {
        part(cells, column);
      }
      rows.add(new Block.Row(cells, row.span()));
    }
    return new Block.Table(header, rows, table.span());
  }

  private void part(List<RichText> cells, int column) {
    RichText cell = cells.get(column);
    List<RichText> lines = new ArrayList<>(of(cell));
    RichText nothing = RichText.plain("", cell.span().startLine());
    int people = lines.size() > 1 ? peopleLine(lines) : -1;
    boolean alone = lines.size() == 1 && isPeople(lines.getFirst());
    RichText named = people >= 0 ? lines.remove(people) : alone ? cell : nothing;
    cells.set(column, people >= 0 ? RichText.joined(lines, " ; ") : alone ? nothing : cell);
    cells.add(column + 1, named);
  }
}
