package app.lanyard.markdown.syntax;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A paragraph of nothing but a shortcode's tag, until all blocks are parsed. */
final class ShortcodeBlock extends CustomBlock {

  /** Puts a paragraph with the same content in its place. */
  void becomeParagraph() {
    var paragraph = new Paragraph();
    paragraph.setSourceSpans(getSourceSpans());
    for (Node child = getFirstChild(); child != null; child = getFirstChild()) {
      paragraph.appendChild(child);
    }
    insertBefore(paragraph);
    unlink();
  }
}
