package app.lanyard.ui.reader;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkFilter;
import app.lanyard.ui.shell.Navigator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers where it was asked to go. */
final class FakeNavigator implements Navigator {

  final List<String> went = new CopyOnWriteArrayList<>();

  @Override
  public void openNote(long noteId, int line) {
    went.add("note " + noteId + " line " + line);
  }

  @Override
  public void openInBrowser(String url) {
    went.add(url);
  }

  @Override
  public void showPage(EntityKind kind, String key) {
    went.add("page " + kind + " " + key);
  }

  @Override
  public void showTalks(TalkFilter filter) {
    went.add("talks " + filter.text());
  }
}
