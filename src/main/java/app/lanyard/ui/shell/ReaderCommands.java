package app.lanyard.ui.shell;

/** What the window's keys and menus ask of the reader. Each is harmless when no note is open. */
public interface ReaderCommands {

  /** Opens the reader's own search field. */
  void find();

  void zoomIn();

  void zoomOut();

  void resetZoom();

  void toggleOutline();

  /** Makes links of the names that the library knows, or plain text again. */
  void toggleNames();

  /** Makes a talk of the selected text. */
  void addTalk();

  /** Highlights the selected text in the colour that was used last. */
  void highlight();

  /** Lets the person write a comment on the selected text, or on the chosen highlight. */
  void comment();

  /** Opens the card with what the person made of the whole note. */
  void openMarks();

  /** Gives the note a star, or takes it back. */
  void star();

  void nextHighlight();

  void previousHighlight();
}
