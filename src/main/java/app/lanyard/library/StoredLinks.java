package app.lanyard.library;

import app.lanyard.library.join.Corrections;
import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EntityPlace;
import app.lanyard.store.ReadSession;
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
  public Optional<EntityPlace> find(EntityAddress address) {
    return store.read(
        session ->
            session
                .links()
                .find(address.kind(), address.key())
                .or(() -> session.links().find(address.kind(), merged(session, address))));
  }

  /** A talk that the person added and merged is told of by no note. */
  private static String merged(ReadSession session, EntityAddress address) {
    return Corrections.of(session.changes().standing()).canonical(address.kind(), address.key());
  }

  @Override
  public List<EntityLink> ofNote(long noteId, int most) {
    return store.read(session -> session.links().ofNote(noteId, most));
  }
}
