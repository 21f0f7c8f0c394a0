package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.store.MentionTable;
import app.lanyard.store.TouchedKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Adds to what was touched all that hangs together with it: by titles and identifiers in notes, by
 * merges, and by corrections that would go to another talk if a key came or went.
 */
final class TouchedTalks {

  private final MentionTable mentions;
  private final Corrections corrections;
  private final TalkRefs refs;

  TouchedTalks(MentionTable mentions, Corrections corrections) {
    this.mentions = mentions;
    this.corrections = corrections;
    this.refs = new TalkRefs(mentions, corrections);
  }

  void addConnected(TouchedKeys touched) {
    int before;
    do {
      before = size(touched);
      mentions.addConnected(touched);
      addByCorrections(touched);
    } while (size(touched) > before);
  }

  /** Adds the talk that a correction refers to, and the one that it would go to else. */
  void add(TalkRef ref, TouchedKeys touched) {
    addKeys(corrections.members(EntityKind.TALK, List.of(ref.key())), touched);
    refs.inNote(ref).ifPresent(titled -> touched.titles().add(titled.titleKey()));
  }

  /** A key may be one of titles or of identifiers. */
  static void addKeys(Set<String> keys, TouchedKeys touched) {
    touched.titles().addAll(keys);
    touched.schedules().addAll(keys);
  }

  private void addByCorrections(TouchedKeys touched) {
    List<String> keys = new ArrayList<>(touched.titles());
    keys.addAll(touched.schedules());
    for (String key : keys) {
      Set<String> same = corrections.members(EntityKind.TALK, List.of(key));
      if (same.size() > 1) {
        addKeys(same, touched);
      }
      corrections.talks().withKey(key).forEach(ref -> add(ref, touched));
    }
  }

  private static int size(TouchedKeys touched) {
    return touched.titles().size() + touched.schedules().size();
  }
}
