package app.lanyard.cli;

/** What the window is to begin with. */
public enum WindowTask {
  NONE,
  /** Asks for a folder of notes. */
  ADD_FOLDER,
  /** Puts the cursor into the search field. */
  SEARCH
}
