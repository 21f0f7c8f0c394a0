package app.lanyard.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The tag of a shortcode that goes over several lines. To CommonMark its last line would begin a
 * quotation: {@code >}}}.
 */
final class ShortcodeBlockParser extends AbstractBlockParser {

  private static final int MOST_LINES = 40;

  private final ShortcodeBlock block = new ShortcodeBlock();
  private final List<SourceLine> lines = new ArrayList<>();
  private boolean ended;

  @Override
  public ShortcodeBlock getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return ended || state.isBlank() || lines.size() == MOST_LINES
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.add(line);
    ended = line.getContent().toString().contains("}}");
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(SourceLines.of(lines), block);
  }

  /** Starts a block at a line that opens a shortcode and does not close it. */
  static final class Factory implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      boolean opens =
          start + 2 < line.length()
              && line.charAt(start) == '{'
              && line.charAt(start + 1) == '{'
              && (line.charAt(start + 2) == '<' || line.charAt(start + 2) == '%');
      return opens && state.getIndent() <= 3 && line.toString().indexOf("}}", start) < 0
          ? BlockStart.of(new ShortcodeBlockParser()).atIndex(start)
          : BlockStart.none();
    }
  }
}
