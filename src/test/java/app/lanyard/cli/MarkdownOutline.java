package app.lanyard.cli;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What blocks a plain CommonMark parser finds below the front matter, each within its parent. */
final class MarkdownOutline {

  private static final String FENCE = "---\n";

  private final List<String> lines = new ArrayList<>();

  private MarkdownOutline() {}

  static List<String> of(String document) {
    int end = document.indexOf(FENCE, FENCE.length());
    var outline = new MarkdownOutline();
    outline.addChildren(
        Parser.builder().build().parse(document.substring(end + FENCE.length())), "");
    return outline.lines;
  }

  private void addChildren(Node parent, String indent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      boolean text = child.getFirstChild() instanceof Text only && only.getNext() == null;
      lines.add(indent + child.getClass().getSimpleName() + (text ? " " + literal(child) : ""));
      if (!text && !(child instanceof Paragraph) && !(child instanceof SoftLineBreak)) {
        addChildren(child, indent + "  ");
      }
    }
  }

  private static String literal(Node block) {
    return block.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }
}
