package app.lanyard.ui.shell;

/** Makes talks that the program did not find. */
@FunctionalInterface
public interface TalkMaker {

  /** Opens the card in which a talk is written, with what the selection says of it. */
  void addFrom(NoteSelection selection);
}
