package app.lanyard.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * Shows one of several nodes, for a row that is now of this kind and now of that: each is kept from
 * when it was first shown. A node that is taken out of a row and put back is styled anew, which
 * costs more than all else about a row.
 */
public final class OneOf extends StackPane {

  /** Where a node is not as wide as the row, it begins where the row does. */
  public OneOf() {
    setAlignment(Pos.CENTER_LEFT);
  }

  /** Shows a node instead of the one shown before. */
  public void show(Node shown) {
    if (!getChildren().contains(shown)) {
      getChildren().add(shown);
    }
    for (Node node : getChildren()) {
      boolean chosen = node.equals(shown);
      node.setVisible(chosen);
      node.setManaged(chosen);
    }
  }
}
