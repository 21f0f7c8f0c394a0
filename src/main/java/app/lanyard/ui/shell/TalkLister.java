package app.lanyard.ui.shell;

import app.lanyard.model.TalkFilter;

/** Shows talks in the middle pane. */
@FunctionalInterface
public interface TalkLister {

  /** Shows the timeline with these filters in the place of those it has. */
  void show(TalkFilter filter);
}
