package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.LateTip;
import app.lanyard.ui.controls.RowLink;

/**
 * A name in a row that leads to its page. Reached by mouse here and by keyboard in the row's menu,
 * so that Tab leaves the list at once.
 */
final class NameLink extends RowLink {

  private final LateTip tip = new LateTip(this);

  /**
   * @param hint what following it does
   */
  NameLink(String hint) {
    getStyleClass().add("name-link");
    setFocusTraversable(false);
    tip.setText(hint);
    setMinWidth(0);
    visitedProperty().subscribe(visited -> setVisited(false));
  }

  /** Leads elsewhere from now on. */
  void lead(String name, String hint, Runnable follow) {
    setText(name);
    tip.setText(hint);
    setOnAction(event -> follow.run());
  }
}
