package app.lanyard.markdown.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Blocks whose lines are not Markdown: Liquid's and Hugo's {@code highlight}, which is code, and
 * comments of Liquid and Obsidian, which are nothing.
 */
final class TemplateBlockParser extends AbstractBlockParser {

  private static final Pattern CODE =
      Pattern.compile("\\{(?:%-?|\\{[<%])\\s*highlight\\s+\"?([\\w+#-]+).*(?:%}|[>%]}})\\s*");
  private static final Pattern CODE_END =
      Pattern.compile(
          "\\{(?:%-?|\\{[<%])\\s*(?:endhighlight|/\\s*highlight)\\s*(?:-?%}|[>%]}})\\s*");
  private static final Pattern COMMENT = Pattern.compile("\\{%-?\\s*comment\\s*-?%}\\s*");
  private static final Pattern COMMENT_END = Pattern.compile("\\{%-?\\s*endcomment\\s*-?%}\\s*");
  private static final Pattern PERCENT = Pattern.compile("%%\\s*");

  private final Block block;
  private final Pattern end;
  private final StringBuilder literal = new StringBuilder();
  private boolean onOpeningLine = true;

  private TemplateBlockParser(Block block, Pattern end) {
    this.block = block;
    this.end = end;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    CharSequence line = state.getLine().getContent();
    boolean ends = end.matcher(line).region(state.getNextNonSpaceIndex(), line.length()).matches();
    return ends ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    if (onOpeningLine) {
      onOpeningLine = false;
      return;
    }
    literal.append(line.getContent()).append('\n');
  }

  @Override
  public void closeBlock() {
    if (block instanceof FencedCodeBlock code) {
      code.setLiteral(literal.toString());
    }
  }

  /** Starts a block at a line with nothing but its opening tag. */
  static final class Factory implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      String tag = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
      if (state.getIndent() > 3 || !(tag.startsWith("{") || tag.startsWith("%"))) {
        return BlockStart.none();
      }
      Matcher code = CODE.matcher(tag);
      if (code.matches()) {
        FencedCodeBlock block = new FencedCodeBlock();
        block.setInfo(code.group(1));
        return start(block, CODE_END, line);
      }
      if (COMMENT.matcher(tag).matches()) {
        return start(new InvisibleBlock(), COMMENT_END, line);
      }
      return PERCENT.matcher(tag).matches()
          ? start(new InvisibleBlock(), PERCENT, line)
          : BlockStart.none();
    }

    private static BlockStart start(Block block, Pattern end, CharSequence line) {
      return BlockStart.of(new TemplateBlockParser(block, end)).atIndex(line.length());
    }
  }
}
