package app.lanyard.extract.text;

import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Makes the syntax tree of a note (CommonMark and GFM tables) a flat list of blocks. The text of
 * what is no block, such as a quotation, is read too: it tells of no talk, but may name a project.
 */
final class BlockReader {

  /** Lists nested deeper than this are not read. */
  private static final int MAX_DEPTH = 50;

  /** Texts in quotations and the like that are nested deeper than this are not read. */
  private static final int MAX_DEPTH_ASIDE = 90;

  private static final int LONGEST_BOLD_HEADING = 160;
  private static final int LONGEST_FRAMED = 160;
  private static final int LONGEST_LABEL = 20;

  private final List<Block> blocks = new ArrayList<>();
  private final PassageReader passages;
  private int lastLine = 1;

  private BlockReader(PassageReader passages) {
    this.passages = passages;
  }

  /**
   * @param passages takes all texts in the order of the note
   */
  static List<Block> read(Node document, PassageReader passages) {
    var reader = new BlockReader(passages);
    reader.children(document, 0);
    return reader.blocks;
  }

  private void children(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Optional<OpenTable> table =
          node instanceof HtmlBlock html ? OpenTable.from(html) : Optional.empty();
      if (table.isPresent()) {
        html(table.get().html(), span(node), depth);
        node = table.get().last();
      } else {
        block(node, depth);
      }
    }
  }

  private void block(Node node, int depth) {
    switch (node) {
      case ListBlock list -> list(list, depth + 1);
      case Paragraph paragraph -> paragraph(paragraph, depth);
      case Heading heading -> blocks.add(new Block.Heading(heading.getLevel(), text(heading)));
      case TableBlock table -> blocks.add(table(table));
      case ThematicBreak rule -> blocks.add(new Block.Rule(span(rule)));
      case BlockQuote quote -> blocks.add(quote(quote, depth));
      case FencedCodeBlock code -> fenced(code, depth);
      case IndentedCodeBlock code -> code(code);
      case HtmlBlock html -> html(html.getLiteral(), span(html), depth);
      default -> aside(node, 0);
    }
  }

  private void html(String written, SourceSpan span, int depth) {
    List<Block> tables =
        HtmlBlocks.mayHold(written) ? HtmlBlocks.tables(written, span.startLine()) : List.of();
    List<Block> made =
        tables.isEmpty() && HtmlBlocks.mayHoldTexts(written)
            ? HtmlBlocks.texts(written, span.startLine())
            : tables;
    List<LinkRun> embeds = Embeds.in(written);
    made.forEach(this::passage);
    blocks.addAll(made);
    if (!embeds.isEmpty()) {
      blocks.add(new Block.Paragraph(new RichText("", embeds, List.of(), span.startLine()), depth));
    } else if (made.isEmpty()) {
      blocks.add(new Block.Other(span));
    }
  }

  /** A list of words and names that is set as it was typed is text, and no code. */
  private void fenced(FencedCodeBlock code, int depth) {
    SourceSpan span = span(code);
    boolean typed = code.getInfo().isBlank() && TypedList.is(code.getLiteral());
    if (typed) {
      RichText text = RichText.plain(code.getLiteral().stripTrailing(), span.startLine() + 1);
      passages.add(text);
      blocks.add(new Block.Paragraph(text, depth));
    } else {
      blocks.add(new Block.Other(span));
    }
  }

  /** Behind raw HTML with a blank line in it the rest is indented as code is. */
  private void code(IndentedCodeBlock code) {
    SourceSpan span = span(code);
    boolean goesOn =
        (code.getPrevious() instanceof HtmlBlock || code.getPrevious() instanceof IndentedCodeBlock)
            && HtmlBlocks.mayHoldTexts(code.getLiteral());
    List<Block> made =
        goesOn ? HtmlBlocks.texts(code.getLiteral(), span.startLine()) : List.<Block>of();
    if (made.isEmpty()) {
      blocks.add(new Block.Other(span));
    } else {
      made.forEach(this::passage);
      blocks.addAll(made);
    }
  }

  /** What a block made of raw HTML tells is of the note's prose too. */
  private void passage(Block made) {
    switch (made) {
      case Block.Heading heading -> passages.add(heading.text());
      case Block.Paragraph paragraph -> passages.add(paragraph.text());
      case Block.Item item -> passages.add(item.text());
      default -> {
        // Tables are read cell by cell.
      }
    }
  }

  private void aside(Node parent, int depth) {
    if (depth > MAX_DEPTH_ASIDE) {
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Paragraph paragraph -> text(paragraph);
        case Heading heading -> text(heading);
        case TableCell cell -> text(cell);
        default -> aside(node, depth + 1);
      }
    }
  }

  private void paragraph(Paragraph paragraph, int depth) {
    RichText text = text(paragraph);
    if (depth == 0 && CrowdedHeadings.mayBeIn(text.text())) {
      blocks.addAll(CrowdedHeadings.split(text, depth));
    } else {
      blocks.add(paragraph(text, depth));
    }
  }

  private static Block paragraph(RichText text, int depth) {
    boolean heading =
        depth == 0
            && text.isAllStrong()
            && text.text().length() <= LONGEST_BOLD_HEADING
            && text.text().indexOf('\n') < 0
            && !text.text().endsWith(":")
            && !text.text().endsWith("：");
    return heading ? new Block.Heading(Block.Heading.BOLD, text) : new Block.Paragraph(text, depth);
  }

  /**
   * A quotation of one short labelled line ("Speaker: …") is a field in a frame; in a list a
   * quotation of one line belongs to its item.
   */
  private Block quote(BlockQuote quote, int depth) {
    SourceSpan span = span(quote);
    if (!(quote.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
      aside(quote, 0);
      return new Block.Other(span);
    }
    RichText text = text(paragraph);
    boolean framed =
        text.text().length() <= LONGEST_FRAMED
            && (isLabelled(text.text()) || (depth > 0 && text.text().indexOf('\n') < 0));
    if (framed) {
      return new Block.Paragraph(text, depth);
    }
    return depth == 0 ? new Block.Quotation(text, span) : new Block.Other(span);
  }

  private static boolean isLabelled(String text) {
    int plain = text.indexOf(':');
    int colon = plain < 0 ? text.indexOf('：') : plain;
    return colon > 0 && colon <= LONGEST_LABEL;
  }

  private void list(ListBlock list, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, depth);
      }
    }
  }

  private void item(Node item, int depth) {
    boolean own = true;
    for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
      if (own && node instanceof Paragraph) {
        blocks.add(new Block.Item(text(node), depth));
        own = false;
      } else {
        block(node, depth);
      }
    }
  }

  private Block table(TableBlock table) {
    var header = new ArrayList<RichText>();
    var rows = new ArrayList<Block.Row>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (!(row instanceof TableRow)) {
          continue;
        }
        SourceSpan span = span(row);
        List<RichText> cells = cells(row, span.startLine());
        if (part instanceof TableHead) {
          header.addAll(cells);
        } else {
          rows.add(new Block.Row(cells, span));
        }
      }
    }
    SourceSpan whole = span(table);
    return new Block.Table(header, rows, whole);
  }

  private List<RichText> cells(Node row, int line) {
    var cells = new ArrayList<RichText>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(passages.read(cell, line, false));
      }
    }
    return cells;
  }

  private RichText text(Node block) {
    boolean item = block.getPrevious() == null && block.getParent() instanceof ListItem;
    return passages.read(block, span(block).startLine(), item);
  }

  /** Its lines, or the last line known before it for a block that has none. */
  private SourceSpan span(Node node) {
    var spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return SourceSpan.line(lastLine);
    }
    int first = spans.getFirst().getLineIndex() + 1;
    lastLine = Math.max(first, spans.getLast().getLineIndex() + 1);
    return new SourceSpan(first, lastLine);
  }
}
