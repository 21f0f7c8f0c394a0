package app.lanyard.library;

import app.lanyard.model.TalkDays;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.TalkDetails;
import java.util.List;
import java.util.Optional;

final class StoredTalks implements TalkBrowser {

  private final StoreCalls store;

  StoredTalks(StoreCalls store) {
    this.store = store;
  }

  @Override
  public List<TalkGroup> groups(TalkFilter filter) {
    return store.read(session -> session.talks().groups(filter));
  }

  @Override
  public List<TalkRow> rows(TalkFilter filter, TalkGroup group, int offset, int limit) {
    return store.read(session -> session.talks().rows(filter, group, offset, limit));
  }

  @Override
  public TalkDays days(TalkFilter filter) {
    return store.read(session -> session.talks().days(filter));
  }

  @Override
  public List<TalkRow> ofNote(long noteId) {
    return store.read(session -> session.talks().ofNote(noteId));
  }

  @Override
  public Optional<TalkDetails> details(long talkId) {
    return store.read(session -> session.talks().details(talkId));
  }
}
