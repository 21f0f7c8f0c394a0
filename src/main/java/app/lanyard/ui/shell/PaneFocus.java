package app.lanyard.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Moves the keyboard from pane to pane, and one step back towards the list. */
final class PaneFocus {

  /**
   * @param node what the pane holds
   * @param focus puts the keyboard into it
   */
  record Pane(Node node, Runnable focus) {}

  private final ShellViewModel shell;
  private final Pane navigation;
  private final Pane content;
  private final Pane reader;

  PaneFocus(ShellViewModel shell, Pane navigation, Pane content, Pane reader) {
    this.shell = shell;
    this.navigation = navigation;
    this.content = content;
    this.reader = reader;
  }

  /** From the navigation to the list, to the reader, and round again. */
  void next() {
    List<Pane> panes = List.of(navigation, content, reader);
    int current = 0;
    for (int i = 0; i < panes.size(); i++) {
      if (holdsFocus(panes.get(i))) {
        current = i + 1;
      }
    }
    panes.get(current % panes.size()).focus().run();
  }

  /** Out of the reader to the list; there, filters go first. */
  void stepBack() {
    if (holdsFocus(reader) || !shell.stepBack()) {
      content.focus().run();
    }
  }

  /** Whether the keyboard is in the view, and not in the reader or in a card before the window. */
  boolean isInContent() {
    return holdsFocus(content);
  }

  /** Asks the scene: {@code isFocusWithin} stays true in a pane that focus has left. */
  private static boolean holdsFocus(Pane pane) {
    Scene scene = pane.node().getScene();
    return scene != null
        && Stream.iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent)
            .anyMatch(pane.node()::equals);
  }
}
