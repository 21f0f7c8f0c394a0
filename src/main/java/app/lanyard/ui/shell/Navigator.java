package app.lanyard.ui.shell;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkFilter;

/** How features lead to each other without knowing each other. */
public interface Navigator {

  /**
   * Opens a note in the reader.
   *
   * @param line the line of the file to show, counted from 1; 1 for the top
   */
  void openNote(long noteId, int line);

  /** Opens an address in the system's browser; only http, https and mailto are passed on. */
  void openInBrowser(String url);

  /**
   * Shows the page of a speaker, project or event in the middle pane.
   *
   * @param key lasts as long as the thing does; nothing happens if there is none of that key
   */
  default void showPage(EntityKind kind, String key) {}

  /** Shows the timeline with these filters in the place of those it has. */
  default void showTalks(TalkFilter filter) {}
}
