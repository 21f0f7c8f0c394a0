package app.lanyard.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A table that begins with the line of dashes, as kramdown has it: it has no names of columns. */
final class HeadlessTableParser extends AbstractBlockParser {

  private static final Pattern DASHES =
      Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?\\s*");

  private final TableBlock block = new TableBlock();
  private final List<SourceLine> rows = new ArrayList<>();
  private boolean onDashes = true;

  @Override
  public TableBlock getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean row = !state.isBlank() && holdsBar(state.getLine().getContent(), state.getIndex());
    return row ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  private static boolean holdsBar(CharSequence line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (line.charAt(at) == '|') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void addLine(SourceLine line) {
    if (onDashes) {
      onDashes = false;
    } else {
      rows.add(line);
    }
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    List<List<SourceLine>> cells = rows.stream().map(HeadlessTableParser::cells).toList();
    int widest = cells.stream().mapToInt(List::size).max().orElse(0);
    // One wide row must not fill the memory by what the others are filled up with.
    int columns = Math.min(widest, TableGuard.MAX_COLUMNS);
    var head = new TableHead();
    head.appendChild(row(List.of(), columns, true, inlineParser));
    block.appendChild(head);
    var body = new TableBody();
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = row(cells.get(i), columns, false, inlineParser);
      addSpan(row, rows.get(i));
      addSpan(body, rows.get(i));
      body.appendChild(row);
    }
    block.appendChild(body);
  }

  private static void addSpan(Node node, SourceLine line) {
    SourceSpan span = line.getSourceSpan();
    if (span != null) {
      node.addSourceSpan(span);
    }
  }

  private static TableRow row(
      List<SourceLine> cells, int columns, boolean header, InlineParser inlineParser) {
    var row = new TableRow();
    for (int i = 0; i < Math.max(columns, cells.size()); i++) {
      var cell = new TableCell();
      cell.setHeader(header);
      if (i < cells.size()) {
        addSpan(cell, cells.get(i));
        inlineParser.parse(SourceLines.of(cells.get(i)), cell);
      }
      row.appendChild(cell);
    }
    return row;
  }

  /** Between bars that no backslash stands before; those at the ends of the line part nothing. */
  private static List<SourceLine> cells(SourceLine line) {
    String text = line.getContent().toString();
    var cells = new ArrayList<SourceLine>();
    int end = text.stripTrailing().length();
    int start = text.length() - text.stripLeading().length();
    start += text.startsWith("|", start) ? 1 : 0;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '|' && (at == 0 || text.charAt(at - 1) != '\\')) {
        cells.add(stripped(line, start, at));
        start = at + 1;
      }
    }
    if (start < end) {
      cells.add(stripped(line, start, end));
    }
    return cells;
  }

  private static SourceLine stripped(SourceLine line, int from, int to) {
    CharSequence text = line.getContent();
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** Starts a block at a line of dashes and bars that stands behind no text. */
  static final class Factory implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      boolean starts =
          start < line.length()
              && "|-:".indexOf(line.charAt(start)) >= 0
              && state.getIndent() <= 3
              && matched.getParagraphLines().isEmpty()
              && !(state.getActiveBlockParser().getBlock() instanceof TableBlock)
              && holdsBar(line, start)
              && DASHES.matcher(line).region(start, line.length()).matches();
      return starts ? BlockStart.of(new HeadlessTableParser()).atIndex(start) : BlockStart.none();
    }
  }
}
