package app.lanyard.markdown.comment;

import app.lanyard.markdown.comment.CommentBlock.Kind;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the Markdown of comments. HTML is no markup there: it is shown as it was typed. Any text is
 * a comment. Safe for use by many threads.
 */
public final class CommentReader {

  private static final Logger LOG = LoggerFactory.getLogger(CommentReader.class);

  /** Deeper than a person nests lists, and shallow enough for a recursive visitor. */
  private static final int MAX_OPEN_BLOCKS = 20;

  private static final List<Extension> EXTENSIONS =
      List.of(
          AutolinkExtension.create(),
          StrikethroughExtension.builder().requireTwoTildes(true).build(),
          TaskListItemsExtension.create());

  private final Parser parser =
      Parser.builder()
          .extensions(EXTENSIONS)
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  IndentedCodeBlock.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
          .build();

  public Comment read(String markdown) {
    try {
      var blocks = new BlockGathering();
      parser.parse(markdown).accept(blocks);
      return new Comment(blocks.gathered());
    } catch (StackOverflowError | RuntimeException e) {
      LOG.debug("A comment is shown as it was typed", e);
      return plain(markdown);
    }
  }

  private static Comment plain(String text) {
    var run = new CommentRun(text.strip(), Set.of(), "");
    return new Comment(List.of(new CommentBlock(Kind.PARAGRAPH, 0, "", List.of(run))));
  }
}
