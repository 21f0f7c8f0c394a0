package app.lanyard.markdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Turns what is nested too deeply into its text, so that visitors may recurse. */
final class DepthLimit implements PostProcessor {

  private static final int MAX_DEPTH = 200;

  private record Step(Node node, int depth) {}

  @Override
  public Node process(Node document) {
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(document, 0));
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (step.depth() == MAX_DEPTH) {
        flatten(step.node());
        continue;
      }
      for (Node child = step.node().getFirstChild(); child != null; child = child.getNext()) {
        open.push(new Step(child, step.depth() + 1));
      }
    }
    return document;
  }

  private static void flatten(Node node) {
    if (node.getFirstChild() == null) {
      return;
    }
    StringBuilder text = new StringBuilder();
    TreeWalk.nodes(node, Text.class).forEach(part -> text.append(part.getLiteral()));
    for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
      child.unlink();
    }
    Text flat = new Text(text.toString());
    flat.setSourceSpans(node.getSourceSpans());
    node.appendChild(flat);
  }
}
