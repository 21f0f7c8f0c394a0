package app.lanyard.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the keyboard onto the first node of a pane that takes it. */
final class FirstFocus {

  private FirstFocus() {}

  static void into(Node pane) {
    find(pane).ifPresent(Node::requestFocus);
  }

  private static Optional<Node> find(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
