package app.lanyard.markdown.syntax;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes a {@code <} that no {@code >} follows for text. CommonMark would come to the same, but
 * would look through the rest of the block for each of them, which takes minutes where there are
 * many.
 */
final class LoneAngleParser implements InlineContentParser {

  /** How far one block's angles may look in all. */
  private static final int MAX_STEPS = 2_000_000;

  private int steps;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    var start = scanner.position();
    int distance = steps > MAX_STEPS ? -1 : scanner.find('>');
    if (distance >= 0) {
      steps += distance;
      return ParsedInline.none();
    }
    steps = Integer.MAX_VALUE;
    scanner.setPosition(start);
    scanner.next();
    return ParsedInline.of(new Text("<"), scanner.position());
  }
}
