package app.lanyard.app;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.shell.TalkCommands;

/** Stands in for the cards about talks until there are some. */
final class TalkCommandsToCome implements TalkCommands {

  @Override
  public void edit(long talkId) {}

  @Override
  public void hide(TalkRow talk) {}

  @Override
  public void explain(EntityKind kind, long id, String name) {}
}
