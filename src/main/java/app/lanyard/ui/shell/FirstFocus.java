package app.lanyard.ui.shell;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds what takes the keyboard in a pane, in the order of Tab. */
final class FirstFocus {

  private FirstFocus() {}

  /** Puts the keyboard onto the first node of a pane that takes it. */
  static void into(Node pane) {
    all(pane).findFirst().ifPresent(Node::requestFocus);
  }

  static Stream<Node> all(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    if (node.isFocusTraversable()) {
      return Stream.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(FirstFocus::all)
        : Stream.empty();
  }
}
