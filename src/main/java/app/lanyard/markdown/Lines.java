package app.lanyard.markdown;

import app.lanyard.model.SourceSpan;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of a node of the syntax tree, counted from 1. Some nodes have no span of their
 * own, such as soft line breaks: they get that of what is in them, else of what stands before or
 * around them.
 */
public final class Lines {

  private static final SourceSpan TOP = SourceSpan.line(1);

  private Lines() {}

  /** The first to the last line of a node. */
  public static SourceSpan of(Node node) {
    SourceSpan own = ownOrInner(node);
    return own == null ? nearest(node) : own;
  }

  /** From the first line of one node to the last line of another after it. */
  public static SourceSpan between(Node first, Node last) {
    return of(first).union(of(last));
  }

  private static @Nullable SourceSpan ownOrInner(Node node) {
    Node first = node;
    while (first != null && first.getSourceSpans().isEmpty()) {
      first = first.getFirstChild();
    }
    Node last = node;
    while (last != null && last.getSourceSpans().isEmpty()) {
      last = last.getLastChild();
    }
    if (first == null || last == null) {
      return null;
    }
    int start = first.getSourceSpans().getFirst().getLineIndex();
    int end = last.getSourceSpans().getLast().getLineIndex();
    return new SourceSpan(Math.min(start, end) + 1, Math.max(start, end) + 1);
  }

  private static SourceSpan nearest(Node node) {
    for (Node before = node.getPrevious(); before != null; before = before.getPrevious()) {
      SourceSpan span = ownOrInner(before);
      if (span != null) {
        return SourceSpan.line(span.endLine());
      }
    }
    Node parent = node.getParent();
    if (parent == null) {
      return TOP;
    }
    SourceSpan around = ownOrInner(parent);
    return around == null ? nearest(parent) : SourceSpan.line(around.startLine());
  }
}
