package app.lanyard.markdown.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Node;

/** Walks a tree without recursion, so that its depth does not matter. */
final class TreeWalk {

  private TreeWalk() {}

  /** The nodes of one type, in the order of the document, gathered before anything is changed. */
  static <N extends Node> List<N> nodes(Node root, Class<N> type) {
    List<N> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return found;
  }
}
