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

/** Makes the tables, headings, lists and paragraphs of raw HTML as those of Markdown are. */
final class HtmlBlocks {

  private static final String TABLE = "<table";
  private static final int LONGEST = 100_000;
  private static final Set<String> HEADER = Set.of("th");

  private static final String TEXTS = "h1, h2, h3, h4, h5, h6, li, p";
  private static final Set<String> LISTS = Set.of("ul", "ol");
  private static final String ITEM = "<li";

  private final int line;

  private HtmlBlocks(int line) {
    this.line = line;
  }

  /** A cheap test: whether a block of HTML may have a table that is closed in it. */
  static boolean mayHold(String html) {
    return html.length() <= LONGEST
        && (html.contains(TABLE) || html.contains(TABLE.toUpperCase(Locale.ROOT)));
  }

  /** A cheap test: whether a block of HTML may have headings or lists. */
  static boolean mayHoldTexts(String html) {
    if (html.length() > LONGEST) {
      return false;
    }
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean heading =
          at + 2 < html.length()
              && (html.charAt(at + 1) | 0x20) == 'h'
              && html.charAt(at + 2) >= '1'
              && html.charAt(at + 2) <= '6';
      if (heading || html.regionMatches(true, at, ITEM, 0, ITEM.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The headings, items and paragraphs of a block of HTML in their order, those in tables left out.
   *
   * @param line the line in the file that the block starts in
   */
  static List<Block> texts(String html, int line) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    var reading = new HtmlBlocks(line);
    var blocks = new ArrayList<Block>(2);
    for (Element element : document.select(TEXTS)) {
      RichText text = HtmlText.of(element, reading.lineOf(element));
      boolean inItem = !element.normalName().equals("li") && element.closest("li") != null;
      if (!text.isBlank() && !inItem && element.closest("table") == null) {
        blocks.add(reading.block(element, text));
      }
    }
    return blocks;
  }

  private Block block(Element element, RichText text) {
    String name = element.normalName();
    if (name.charAt(0) == 'h') {
      return new Block.Heading(name.charAt(1) - '0', text);
    }
    int depth =
        (int) element.parents().stream().filter(e -> LISTS.contains(e.normalName())).count();
    return name.equals("p")
        ? new Block.Paragraph(text, depth)
        : new Block.Item(text, Math.max(1, depth));
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
      List<RichText> texts = cells.stream().map(cell -> HtmlText.ofCell(cell, at)).toList();
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
