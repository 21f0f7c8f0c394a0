package app.lanyard.markdown.syntax;

import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/** Offers a parser of inline text where a character stands. */
record InlineFactory(char trigger, Supplier<InlineContentParser> parser)
    implements InlineContentParserFactory {

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of(trigger);
  }

  @Override
  public InlineContentParser create() {
    return parser.get();
  }
}
