package app.lanyard.markdown.syntax;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * What starts with a brace: Hugo's shortcodes, Liquid's tags and expressions, and the attributes
 * that Pandoc and kramdown put behind things.
 */
final class TemplateParser implements InlineContentParser {

  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "/\\*.*\\*/|:[^{}\\n]*|(?:\\s*(?:[#.][\\w-]|[\\w-]+=(?:\"[^\"]*\"|[^\\s\"}]+))[^{}\\n]*)");

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    scanner.next();
    Node node =
        switch (scanner.peek()) {
          case '{' -> expression(scanner);
          case '%' -> tag(scanner);
          default -> before == '$' ? null : attributes(scanner);
        };
    return node == null ? ParsedInline.none() : ParsedInline.of(node, scanner.position());
  }

  private static @Nullable Node expression(Scanner scanner) {
    scanner.next();
    return InlineScan.upTo(scanner, "}}").map(TemplateParser::shortcode).orElse(null);
  }

  private static Node shortcode(String content) {
    boolean isShortcode = content.startsWith("<") || content.startsWith("%");
    if (!isShortcode || content.length() < 2 || content.startsWith("/*", 1)) {
      return new Invisible();
    }
    return TemplateNodes.of(content.substring(1, content.length() - 1));
  }

  private static @Nullable Node tag(Scanner scanner) {
    scanner.next();
    Optional<String> content = InlineScan.upTo(scanner, "%}");
    if (content.isEmpty()) {
      return null;
    }
    String tag = content.get().replaceAll("^-|-$", "").strip();
    return switch (Arguments.of(tag).name()) {
      case "raw" -> InlineScan.upTo(scanner, "{% endraw %}").<Node>map(Text::new).orElse(null);
      case "comment" ->
          InlineScan.upTo(scanner, "{% endcomment %}")
              .<Node>map(in -> new Invisible())
              .orElse(null);
      default -> TemplateNodes.of(tag);
    };
  }

  private static @Nullable Node attributes(Scanner scanner) {
    return InlineScan.upTo(scanner, "}")
        .filter(content -> ATTRIBUTES.matcher(content).matches())
        .map(
            content -> StatedId.inAttributes(content).<Node>map(id -> id).orElseGet(Invisible::new))
        .orElse(null);
  }
}
