package app.lanyard.markdown.syntax;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown that notes are written in. Safe for use by many threads. */
public final class MarkdownSyntax {

  /** Deep enough for any note written by a person, and shallow enough for a recursive visitor. */
  private static final int MAX_OPEN_BLOCKS = 60;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          // One tilde is a subscript to Pandoc and Quarto, as in H~2~O.
          StrikethroughExtension.builder().requireTwoTildes(true).build(),
          AutolinkExtension.create(),
          TaskListItemsExtension.create(),
          FootnotesExtension.builder().inlineFootnotes(true).build(),
          new NoteExtension());

  private final Parser parser =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .build();

  /**
   * @throws RuntimeException if a table is too wide to be read, or the text breaks the parser
   * @throws StackOverflowError if inline markup is nested thousands of times
   */
  public Node parse(String text) {
    TableGuard.check(text);
    return parser.parse(text);
  }
}
