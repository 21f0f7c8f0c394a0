package app.lanyard.markdown.syntax;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of inline nodes without their markup. */
public final class PlainText {

  private PlainText() {}

  /** What a reader sees of a node in one line: a line break is a space, raw HTML is nothing. */
  public static String of(Node node) {
    Collector collector = new Collector();
    node.accept(collector);
    return collector.text.toString().strip().replaceAll("\\s+", " ");
  }

  private static final class Collector extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }
  }
}
