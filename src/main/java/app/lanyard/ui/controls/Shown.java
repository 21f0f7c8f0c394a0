package app.lanyard.ui.controls;

import javafx.scene.Node;

/**
 * Lets a part of a row come and go without taking it out of the row: a part that is put back is
 * styled anew, which costs more than all else about it.
 */
public final class Shown {

  private Shown() {}

  /** A part that is not shown takes no room. */
  public static void set(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
