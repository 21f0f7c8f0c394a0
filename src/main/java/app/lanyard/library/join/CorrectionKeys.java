package app.lanyard.library.join;

import app.lanyard.model.correction.Correction;
import app.lanyard.store.WriteSession;
import java.util.List;

/**
 * Settles which events and people a person means by the names in corrections, by what the library
 * has now: a name that is changed later means the same as before.
 */
public final class CorrectionKeys {

  private final WriteSession session;

  public CorrectionKeys(WriteSession session) {
    this.session = session;
  }

  public List<Correction> settle(List<Correction> corrections) {
    return corrections.stream().map(this::settled).toList();
  }

  private Correction settled(Correction correction) {
    return switch (correction) {
      case Correction.TalkEvent(var talk, var event, var key) when event != null && key == null ->
          new Correction.TalkEvent(
              talk,
              event,
              session
                  .joinedEvents()
                  .keyOfName(event, talk.key())
                  .orElseGet(() -> TalkEventKey.of(event, null)));
      case Correction.TalkSpeakers(var talk, var speakers, var keys) when keys.isEmpty() ->
          new Correction.TalkSpeakers(
              talk,
              speakers,
              speakers.stream().map(credit -> speakerKey(credit.name(), talk.key())).toList());
      default -> correction;
    };
  }

  private String speakerKey(String name, String talkKey) {
    String folded = PersonKeys.of(name);
    return session.joinedTalks().speakerKeyOfName(name, folded, talkKey).orElse(folded);
  }
}
