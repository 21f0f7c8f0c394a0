package app.lanyard.ui.shell;

import javafx.scene.Node;

/** The search over the whole library, seen from the window. */
public interface SearchPart {

  /** Stands in the header; the same node each time. */
  Node field();

  /**
   * Lies over the whole window and shows what was found below the field; nothing, and nothing that
   * can be clicked on, while no search is made.
   */
  Node layer();

  /** Gets ready for the first search: for when the window has nothing to do. */
  void prepare();

  /** Puts the keyboard into the field, ready for another search. */
  void start();
}
