package app.lanyard.ui.controls;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Knows which nodes of a row ask for other styles, since their classes, states or children have
 * changed. A change that a frame has styled meanwhile counts as well, so that nothing is missed.
 */
final class StyleRequests {

  /**
   * States that change while rows are laid out, and that no style here goes by but for colours,
   * which come with the next frame: a row looks the same at odd and even places, and as high empty
   * as filled.
   */
  static final Set<PseudoClass> PLACES =
      Stream.of(
              "odd",
              "even",
              "empty",
              "filled",
              "first-child",
              "last-child",
              "only-child",
              "nth-child(odd)",
              "nth-child(even)")
          .map(PseudoClass::getPseudoClass)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<Node, Watch> watches = new HashMap<>();
  private final Set<Node> asking = new LinkedHashSet<>();

  /** Those of a row that has just got its styles. */
  StyleRequests(Node row) {
    watch(row);
  }

  /** Applies the styles of the nodes that ask for it, and of all below them. */
  void fulfil() {
    if (!asking.isEmpty()) {
      Set<Node> nodes = Set.copyOf(asking);
      asking.clear();
      nodes.stream().filter(node -> !isBelowAny(node, nodes)).forEach(Node::applyCss);
    }
  }

  private static boolean isBelowAny(Node node, Set<Node> nodes) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (nodes.contains(above)) {
        return true;
      }
    }
    return false;
  }

  private void watch(Node node) {
    watches.computeIfAbsent(node, Watch::new);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::watch);
    }
  }

  private void leave(Node node) {
    Watch watch = watches.remove(node);
    if (watch != null) {
      watch.end();
    }
    asking.remove(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::leave);
    }
  }

  private void ask(List<? extends Node> nodes) {
    nodes.forEach(this::watch);
    asking.addAll(nodes);
  }

  private final class Watch {
    private final Node node;
    private final ListChangeListener<String> classes;
    private final SetChangeListener<PseudoClass> states;
    private final ListChangeListener<Node> children;

    Watch(Node node) {
      this.node = node;
      classes = _ -> asking.add(node);
      states = this::changed;
      children = this::changed;
      node.getStyleClass().addListener(classes);
      node.getPseudoClassStates().addListener(states);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().addListener(children);
      }
    }

    void end() {
      node.getStyleClass().removeListener(classes);
      node.getPseudoClassStates().removeListener(states);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().removeListener(children);
      }
    }

    private void changed(SetChangeListener.Change<? extends PseudoClass> change) {
      PseudoClass state = change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
      if (!PLACES.contains(state)) {
        asking.add(node);
      }
    }

    private void changed(ListChangeListener.Change<? extends Node> change) {
      while (change.next()) {
        change.getRemoved().forEach(StyleRequests.this::leave);
        ask(change.getAddedSubList());
      }
    }
  }
}
