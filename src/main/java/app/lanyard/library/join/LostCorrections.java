package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.store.ReadSession;
import java.util.List;

/** Finds what the person put right about talks that no note tells of any more. */
public final class LostCorrections {

  private final ReadSession session;
  private final Corrections corrections;
  private final TalkRefs refs;

  public LostCorrections(ReadSession session, Corrections corrections) {
    this.session = session;
    this.corrections = corrections;
    this.refs = new TalkRefs(session.mentions(), corrections);
  }

  /** The talks, in the order they were first put right. Those of removed sources are not lost. */
  public List<TalkRef> talks() {
    return corrections.talks().all().stream().filter(this::isLost).toList();
  }

  private boolean isLost(TalkRef ref) {
    var keys = corrections.members(EntityKind.TALK, List.of(ref.key()));
    return !session.mentions().isTold(keys, true) && refs.inNote(ref).isEmpty();
  }
}
