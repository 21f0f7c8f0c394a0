package app.lanyard.ui.testing;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.shell.TalkCommands;
import java.util.ArrayList;
import java.util.List;

/** Notes down what it was asked. */
public final class FakeTalkCommands implements TalkCommands {

  public final List<String> asked = new ArrayList<>();

  @Override
  public void edit(long talkId) {
    asked.add("edit " + talkId);
  }

  @Override
  public void hide(TalkRow talk) {
    asked.add("hide " + talk.id());
  }

  @Override
  public void explain(EntityKind kind, long id, String name) {
    asked.add("explain " + kind.wireName() + " " + id + " " + name);
  }
}
