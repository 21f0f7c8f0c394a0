package app.lanyard.library;

import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityLink;
import app.lanyard.model.EntityPlace;
import java.util.List;
import java.util.Optional;

/** Tells where the names in talks and notes lead. */
public interface EntityLinks {

  /** The event, the speakers and the projects of a talk, in this order. */
  List<EntityLink> ofTalk(long talkId);

  /** An event, if it is still there. */
  Optional<EntityLink> ofEvent(long eventId);

  /**
   * What an address names, or what became of it: it may be called otherwise by now, or be merged
   * into another. Nothing if the library has it no more.
   */
  Optional<EntityPlace> find(EntityAddress address);

  /**
   * The speakers, projects, events and talks that a note tells of, under each name that it gives
   * them.
   *
   * @param most how many to read at most
   */
  List<EntityLink> ofNote(long noteId, int most);
}
