package app.lanyard.store;

import app.lanyard.model.FoundTalk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as one note tells of it, with the keys by which it is joined with what others tell.
 *
 * @param scheduleKey its identifier in the event's schedule, if a link gives one
 * @param titleKey the same for talks of the same title and event
 * @param speakerKeys one for each of the talk's speakers, in their order
 */
public record IndexedTalk(
    @Nullable String scheduleKey,
    String titleKey,
    @Nullable String eventKey,
    List<String> speakerKeys,
    FoundTalk found) {

  public IndexedTalk {
    speakerKeys = List.copyOf(speakerKeys);
  }
}
