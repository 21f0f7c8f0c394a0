package app.lanyard.markdown.render;

import app.lanyard.model.SourceSpan;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Writes whole documents. Safe for use by many threads. */
public final class BodyRenderer {

  private final Function<Node, SourceSpan> lines;

  /**
   * @param lines tells the lines of a node
   */
  public BodyRenderer(Function<Node, SourceSpan> lines) {
    this.lines = lines;
  }

  /**
   * @param anchors the ids of the headings
   */
  public RenderedBody render(Node document, Map<Heading, String> anchors) {
    Page page = new Page();
    Footnotes footnotes = new Footnotes(document);
    LinkWriter links = new LinkWriter(page);
    PictureWriter pictures = new PictureWriter(page);
    InlineWriter inlines = new InlineWriter(page, footnotes, links, pictures);
    RawBlock raw = new RawBlock(page, links, pictures);
    BlockWriter blocks = new BlockWriter(page, inlines, pictures, raw, lines, anchors);
    document.accept(blocks);
    new FootnoteWriter(page, footnotes, blocks).write();
    return page.finish();
  }
}
