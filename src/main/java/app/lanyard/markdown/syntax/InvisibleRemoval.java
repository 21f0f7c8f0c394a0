package app.lanyard.markdown.syntax;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Takes out of the tree what nobody sees, with the line breaks and paragraphs it leaves behind. */
final class InvisibleRemoval implements PostProcessor {

  @Override
  public Node process(Node document) {
    TreeWalk.nodes(document, InvisibleBlock.class).forEach(Node::unlink);
    TreeWalk.nodes(document, Invisible.class).forEach(InvisibleRemoval::remove);
    TreeWalk.nodes(document, StatedId.class).forEach(id -> trimEnd(id.getPrevious()));
    return document;
  }

  private static void remove(Node node) {
    Node parent = node.getParent();
    Node before = node.getPrevious();
    Node after = node.getNext();
    node.unlink();
    boolean startsLine = before == null || before instanceof SoftLineBreak;
    if (startsLine && after instanceof SoftLineBreak) {
      after.unlink();
    } else if (after == null && before instanceof SoftLineBreak) {
      before.unlink();
    } else if (startsLine && after instanceof Text text) {
      text.setLiteral(text.getLiteral().stripLeading());
    }
    if (parent instanceof Paragraph && parent.getFirstChild() == null) {
      parent.unlink();
    }
  }

  private static void trimEnd(Node before) {
    if (before instanceof Text text) {
      text.setLiteral(text.getLiteral().stripTrailing());
    }
  }
}
