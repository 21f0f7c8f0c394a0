package app.lanyard.ui.controls;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * The style classes and states that the nodes of a row had when their styles were last applied. No
 * list here is striped, so that a row looks the same at odd and even places.
 */
final class Looks {

  private static final Set<PseudoClass> WITHOUT_LOOKS =
      Set.of(PseudoClass.getPseudoClass("odd"), PseudoClass.getPseudoClass("even"));

  private final Node node;
  private List<String> classes = List.of();
  private Set<PseudoClass> states = Set.of();
  private List<Looks> children = List.of();

  private Looks(Node node) {
    this.node = node;
  }

  /** Those of a node and all below it, after it has got its styles. */
  static Looks applied(Node node) {
    node.applyCss();
    var looks = new Looks(node);
    looks.keep();
    return looks;
  }

  /** Applies the styles of the nodes that ask for others than the last time. */
  void apply() {
    if (isChanged()) {
      node.applyCss();
      keep();
    } else if (node instanceof Parent parent) {
      applyBelow(parent.getChildrenUnmodifiable());
    }
  }

  private void applyBelow(List<Node> nodes) {
    if (isOf(nodes)) {
      for (Looks child : children) {
        child.apply();
      }
    } else {
      children = nodes.stream().map(this::appliedBelow).toList();
    }
  }

  private Looks appliedBelow(Node child) {
    for (Looks known : children) {
      if (known.node.equals(child)) {
        known.apply();
        return known;
      }
    }
    return applied(child);
  }

  private boolean isOf(List<Node> nodes) {
    if (nodes.size() != children.size()) {
      return false;
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (!children.get(i).node.equals(nodes.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isChanged() {
    return !classes.equals(node.getStyleClass()) || !hasStates(node.getPseudoClassStates());
  }

  private boolean hasStates(Set<PseudoClass> now) {
    int found = 0;
    for (PseudoClass state : now) {
      if (states.contains(state)) {
        found++;
      } else if (!WITHOUT_LOOKS.contains(state)) {
        return false;
      }
    }
    return found == states.size();
  }

  private void keep() {
    classes = List.copyOf(node.getStyleClass());
    states =
        node.getPseudoClassStates().stream()
            .filter(state -> !WITHOUT_LOOKS.contains(state))
            .collect(Collectors.toUnmodifiableSet());
    children =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().map(Looks::kept).toList()
            : List.of();
  }

  private static Looks kept(Node node) {
    var looks = new Looks(node);
    looks.keep();
    return looks;
  }
}
