package app.lanyard.ui.shell;

import app.lanyard.library.Annotations;
import app.lanyard.library.ReadingList;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.text.Messages;
import java.util.List;

/** Makes steps of the window's history of the list of talks to watch. */
public final class ReadingListEdits implements ReadingListDesk {

  private final ReadingList list;
  private final Annotations annotations;
  private final EditHistory history;
  private final Messages messages;

  public ReadingListEdits(
      ReadingList list, Annotations annotations, EditHistory history, Messages messages) {
    this.list = list;
    this.annotations = annotations;
    this.history = history;
    this.messages = messages;
  }

  @Override
  public void arrange(List<Long> before, List<Long> after) {
    history.performQuietly(
        new TwoWayEdit(
            () -> list.arrange(after), () -> list.arrange(before), messages.get("undo.arrange")),
        () -> {});
  }

  @Override
  public void watched(TalkRow talk) {
    var subject = new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id());
    history.perform(
        new TwoWayEdit(
            () -> annotations.status(subject, WatchStatus.WATCHED),
            () -> annotations.status(subject, WatchStatus.TO_WATCH),
            messages.get("undo.status")),
        messages.get("watchlist.watched", talk.title()));
  }
}
