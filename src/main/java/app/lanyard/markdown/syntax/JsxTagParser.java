package app.lanyard.markdown.syntax;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * A tag of a JSX component, in MDX: {@code <Tabs items={["a"]}>}. Only the tag vanishes; what it
 * encloses is text.
 */
final class JsxTagParser implements InlineContentParser {

  private static final int MAX_LENGTH = 1_000;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    scanner.next('/');
    boolean isComponent = isUpperCase(scanner.peek());
    scanner.next();
    if (!isComponent || !Character.isLowerCase(scanner.peek())) {
      return ParsedInline.none();
    }
    return skipTag(scanner)
        ? ParsedInline.of(new Invisible(), scanner.position())
        : ParsedInline.none();
  }

  private static boolean isUpperCase(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean skipTag(Scanner scanner) {
    int braces = 0;
    for (int i = 0; i < MAX_LENGTH && scanner.hasNext(); i++) {
      char c = scanner.peek();
      scanner.next();
      if (c == '{') {
        braces++;
      } else if (c == '}') {
        braces--;
      } else if (c == '>' && braces <= 0) {
        return true;
      } else if (c == ':' && braces == 0) {
        return false;
      }
    }
    return false;
  }
}
