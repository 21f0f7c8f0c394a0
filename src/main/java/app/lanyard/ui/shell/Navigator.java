package app.lanyard.ui.shell;

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
}
