package app.lanyard.extract.text;

import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Makes the tables of raw HTML blocks as those of Markdown are. */
final class HtmlBlocks {

  private static final String TABLE = "<table";
  private static final int LONGEST = 100_000;
  private static final Set<String> HEADER = Set.of("th");

  private final int line;

  private HtmlBlocks(int line) {
    this.line = line;
  }

  /** A cheap test: whether a block of HTML may have a table that is closed in it. */
  static boolean mayHold(String html) {
    return html.length() <= LONGEST
        && (html.contains(TABLE) || html.contains(TABLE.toUpperCase(Locale.ROOT)));
  }

  /**
   * The tables of a block of HTML in their order; a table within another is left out.
   *
   * @param line the line in the file that the block starts in
   */
  static List<Block> tables(String html, int line) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    var reading = new HtmlBlocks(line);
    var tables = new ArrayList<Block>(1);
    for (Element table : document.getElementsByTag("table")) {
      if (table.parents().stream().noneMatch(outer -> outer.normalName().equals("table"))
          && table.getElementsByTag("table").size() == 1) {
        reading.table(table, tables);
      }
    }
    return tables;
  }

  private void table(Element table, List<Block> tables) {
    List<RichText> header = List.of();
    var rows = new ArrayList<Block.Row>();
    int last = line;
    for (Element row : table.getElementsByTag("tr")) {
      Elements cells = row.children();
      int at = lineOf(row);
      List<RichText> texts = cells.stream().map(cell -> HtmlText.of(cell, at)).toList();
      boolean first = header.isEmpty() && rows.isEmpty();
      if (first && !texts.isEmpty() && cells.stream().allMatch(HtmlBlocks::isOfHeader)) {
        header = texts;
      } else if (!texts.isEmpty()) {
        rows.add(new Block.Row(texts, new SourceSpan(at, Math.max(at, endOf(row)))));
      }
      last = Math.max(last, endOf(row));
    }
    if (!rows.isEmpty()) {
      tables.add(new Block.Table(header, rows, new SourceSpan(line, last)));
    }
  }

  private static boolean isOfHeader(Element cell) {
    return HEADER.contains(cell.normalName());
  }

  private int lineOf(Element element) {
    return line + Math.max(0, element.sourceRange().start().lineNumber() - 1);
  }

  private int endOf(Element element) {
    return line + Math.max(0, element.endSourceRange().end().lineNumber() - 1);
  }
}
