package app.lanyard.markdown.syntax;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Blocks between colons: <code>::: {.callout-note title="…"}</code> of Quarto and Pandoc, {@code
 * :::note Title} of Docusaurus, each to a line of colons alone.
 */
final class FencedDivParser extends AbstractBlockParser {

  private static final Pattern OPENING = Pattern.compile(":{3,}\\s*(\\S.*?)\\s*:*\\s*");
  private static final Pattern CLOSING = Pattern.compile(":{3,}\\s*");

  private final Callout block;

  private FencedDivParser(Callout block) {
    this.block = block;
  }

  @Override
  public Callout getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block childBlock) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    boolean closes = matches(CLOSING, state) && !isForSomethingInside(state);
    return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
  }

  /** An open code block takes the line as its own; an open block between colons ends first. */
  private boolean isForSomethingInside(ParserState state) {
    Node active = state.getActiveBlockParser().getBlock();
    if (active instanceof FencedCodeBlock) {
      return true;
    }
    for (Node node = active; node != null && node != block; node = node.getParent()) {
      if (node instanceof Callout) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Pattern pattern, ParserState state) {
    CharSequence line = state.getLine().getContent();
    return pattern.matcher(line).region(state.getNextNonSpaceIndex(), line.length()).matches();
  }

  /** Starts a block at its opening line. */
  static final class Factory implements BlockParserFactory {

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      Matcher opening = OPENING.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      if (state.getIndent() > 3 || !opening.matches()) {
        return BlockStart.none();
      }
      return BlockStart.of(new FencedDivParser(callout(opening.group(1)))).atIndex(line.length());
    }

    private static Callout callout(String info) {
      CalloutKinds kinds = CalloutKinds.STANDARD;
      boolean braced = info.startsWith("{");
      String attributes = braced ? info.replaceAll("[{}]", " ") : info;
      Arguments arguments = Arguments.of(attributes.replace('[', ' ').replace(']', ' '));
      String kind = arguments.name().replaceFirst("^\\.?(callout-)?", "").toLowerCase(Locale.ROOT);
      if (!kinds.contains(kind)) {
        return new Callout("", "");
      }
      String rest = braced ? "" : info.substring(Math.min(kind.length(), info.length()));
      String title = rest.replaceAll("[\\[\\]{}]", " ").strip();
      return new Callout(
          kind, arguments.named("title").orElse(title.isEmpty() ? kinds.title(kind) : title));
    }
  }
}
