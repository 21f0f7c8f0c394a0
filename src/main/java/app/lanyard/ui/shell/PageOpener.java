package app.lanyard.ui.shell;

import app.lanyard.model.EntityKind;

/** Shows pages in the middle pane. */
@FunctionalInterface
public interface PageOpener {

  /**
   * Shows the view of that kind with the page of the one with this key, once it has been read; if
   * there is none, nothing happens.
   */
  void open(EntityKind kind, String key);
}
