package app.lanyard.store;

import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A talk as all notes together tell of it.
 *
 * @param key lasts as long as the talk does: what a person writes about it refers to it
 * @param mentions those that it is joined from; the first is where it is told of first
 * @param corrected whether a person put anything of it right
 */
public record JoinedTalk(
    String key,
    String title,
    @Nullable String eventKey,
    TalkKind kind,
    @Nullable TracedDate date,
    @Nullable TalkTime time,
    @Nullable String abstractText,
    List<KeyedCredit> speakers,
    @Nullable String ownerRole,
    List<TalkLink> links,
    List<TalkMention> mentions,
    boolean corrected) {

  public JoinedTalk {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    mentions = List.copyOf(mentions);
  }

  /**
   * A person named with a talk.
   *
   * @param key the same for all spellings of the name
   * @param told the keys that the talk's mentions have for this person
   */
  public record KeyedCredit(String key, SpeakerCredit credit, Set<String> told) {

    public KeyedCredit {
      told = Set.copyOf(told);
    }
  }
}
