package app.lanyard.library.join;

import app.lanyard.model.SourceSpan;
import app.lanyard.model.correction.Correction.AddTalk;
import app.lanyard.store.AddedTalkTable.Added;
import app.lanyard.store.TouchedKeys;
import app.lanyard.store.WriteSession;
import java.util.HashSet;
import java.util.Set;

/** Puts the talks that the person added among those that notes tell of. */
final class AddedTalks {

  private static final String REASON = "You added it.";

  private final WriteSession session;
  private final Corrections corrections;

  AddedTalks(WriteSession session, Corrections corrections) {
    this.session = session;
    this.corrections = corrections;
  }

  /**
   * Adds those that are missing, because they are new or their note was read again, and takes out
   * those that the person took back.
   */
  void bringInStep(TouchedKeys touched) {
    Set<Added> missing = new HashSet<>();
    corrections.addedTalks().values().forEach(talk -> missing.add(added(talk)));
    for (Added present : session.addedTalks().list()) {
      if (!missing.remove(present)) {
        session.addedTalks().delete(present, touched);
      }
    }
    for (AddTalk talk : corrections.addedTalks().values()) {
      if (missing.contains(added(talk))) {
        insert(talk, touched);
      }
    }
  }

  private void insert(AddTalk talk, TouchedKeys touched) {
    session
        .notes()
        .text(talk.noteId())
        .map(text -> QuotedLines.of(talk, text))
        .ifPresent(span -> insert(talk, span, touched));
  }

  private void insert(AddTalk talk, SourceSpan span, TouchedKeys touched) {
    session.addedTalks().insert(added(talk), span, REASON, touched);
  }

  private static Added added(AddTalk talk) {
    return new Added(talk.key(), talk.noteId(), talk.title());
  }
}
