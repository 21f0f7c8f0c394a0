package app.lanyard.markdown.syntax;

import java.util.Optional;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Obsidian's comments: {@code %%not shown%%}. */
final class CommentParser implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next("%%")) {
      return ParsedInline.none();
    }
    Optional<String> comment = InlineScan.upTo(scanner, "%%");
    return comment.isPresent()
        ? ParsedInline.of(new Invisible(), scanner.position())
        : ParsedInline.none();
  }
}
