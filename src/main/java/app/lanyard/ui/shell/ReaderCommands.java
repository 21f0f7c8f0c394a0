package app.lanyard.ui.shell;

/** What the window's keys and menus ask of the reader. Each is harmless when no note is open. */
public interface ReaderCommands {

  /** Opens the reader's own search field. */
  void find();

  void zoomIn();

  void zoomOut();

  void resetZoom();

  void toggleOutline();

  /** Makes a talk of the selected text. */
  void addTalk();
}
