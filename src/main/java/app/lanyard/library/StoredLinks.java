package app.lanyard.library;

import app.lanyard.model.EntityLink;
import java.util.List;
import java.util.Optional;

final class StoredLinks implements EntityLinks {

  private final StoreCalls store;

  StoredLinks(StoreCalls store) {
    this.store = store;
  }

  @Override
  public List<EntityLink> ofTalk(long talkId) {
    return store.read(session -> session.links().ofTalk(talkId));
  }

  @Override
  public Optional<EntityLink> ofEvent(long eventId) {
    return store.read(session -> session.links().ofEvent(eventId));
  }

  @Override
  public List<EntityLink> ofNote(long noteId, int most) {
    return store.read(session -> session.links().ofNote(noteId, most));
  }
}
