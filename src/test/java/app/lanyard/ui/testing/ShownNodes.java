package app.lanyard.ui.testing;

import javafx.scene.Node;

/** Tells what people see from what rows keep for later. */
public final class ShownNodes {

  private ShownNodes() {}

  /** Whether a node and all that it is in are visible. */
  public static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
