package app.lanyard.ui.testing;

import app.lanyard.library.EntityLinks;
import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EntityPlace;
import java.util.List;
import java.util.Optional;

/** Every talk is by Ada, of the same event and project; every note names all three. */
public final class FakeLinks implements EntityLinks {

  private static final List<EntityLink> ALL =
      List.of(
          new EntityLink(EntityKind.EVENT, "event-1", "River Days"),
          new EntityLink(EntityKind.SPEAKER, "speaker-1", "Ada Quill"),
          new EntityLink(EntityKind.PROJECT, "kserve", "KServe"));

  @Override
  public List<EntityLink> ofTalk(long talkId) {
    return ALL;
  }

  @Override
  public Optional<EntityLink> ofEvent(long eventId) {
    return Optional.of(ALL.getFirst());
  }

  @Override
  public Optional<EntityPlace> find(EntityAddress address) {
    return ALL.stream()
        .filter(link -> link.kind() == address.kind() && link.key().equals(address.key()))
        .findFirst()
        .map(link -> new EntityPlace(link, 0, 0));
  }

  @Override
  public List<EntityLink> ofNote(long noteId, int most) {
    return ALL.stream().limit(most).toList();
  }
}
