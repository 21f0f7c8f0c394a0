package app.lanyard.ui.reader;

import app.lanyard.library.EntityLinks;
import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EntityPlace;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a test says that notes name. */
final class NamedInNotes implements EntityLinks {

  final List<EntityLink> named = new CopyOnWriteArrayList<>();

  @Override
  public List<EntityLink> ofTalk(long talkId) {
    return List.of();
  }

  @Override
  public Optional<EntityLink> ofEvent(long eventId) {
    return Optional.empty();
  }

  @Override
  public Optional<EntityPlace> find(EntityAddress address) {
    return Optional.empty();
  }

  @Override
  public List<EntityLink> ofNote(long noteId, int most) {
    return List.copyOf(named);
  }
}
