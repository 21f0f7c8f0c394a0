package app.lanyard.ui.shell;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;

/** What can be done about findings from wherever they are shown. */
public interface TalkCommands {

  /** Opens the card in which a talk is put right. */
  void edit(long talkId);

  /** Says that this is no talk. */
  void hide(TalkRow talk);

  /**
   * Shows where something was found, and why it was taken for what it is.
   *
   * @param name its name, for the head of what is shown
   */
  void explain(EntityKind kind, long id, String name);
}
