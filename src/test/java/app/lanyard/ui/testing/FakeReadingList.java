package app.lanyard.ui.testing;

import app.lanyard.library.Annotations;
import app.lanyard.library.ReadingList;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The talks of a list that are marked so in memory. */
public final class FakeReadingList implements ReadingList {

  private final FakeTalks talks;
  private final Annotations annotations;
  private List<Long> order = new ArrayList<>();

  public FakeReadingList(FakeTalks talks, Annotations annotations) {
    this.talks = talks;
    this.annotations = annotations;
  }

  @Override
  public synchronized List<TalkRow> talks(int most) {
    return talks.all().stream()
        .filter(this::isToWatch)
        .sorted(Comparator.comparingInt(this::place))
        .limit(most)
        .toList();
  }

  private boolean isToWatch(TalkRow talk) {
    return annotations.marks(new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id())).status()
        == WatchStatus.TO_WATCH;
  }

  private int place(TalkRow talk) {
    int place = order.indexOf(talk.id());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  @Override
  public synchronized void arrange(List<Long> wanted) {
    order = List.copyOf(wanted);
  }
}
