package app.lanyard.library.join;

import app.lanyard.store.IndexedTalk;
import app.lanyard.store.TalkMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions are the same talk: those with the same schedule identifier, whatever their
 * titles; and those without one that have the same title key, or the title key of a talk with an
 * identifier. Two talks of the same title with different identifiers stay two.
 */
final class TalkGroups {

  private final Map<String, TreeSet<String>> schedulesByTitle = new LinkedHashMap<>();

  private TalkGroups(List<TalkMention> mentions) {
    for (TalkMention mention : mentions) {
      IndexedTalk talk = mention.talk();
      if (talk.scheduleKey() != null) {
        schedulesByTitle
            .computeIfAbsent(talk.titleKey(), title -> new TreeSet<>())
            .add(talk.scheduleKey());
      }
    }
  }

  /** The mentions of each talk by the talk's key, in the given order. */
  static SequencedMap<String, List<TalkMention>> of(List<TalkMention> mentions) {
    var groups = new TalkGroups(mentions);
    var byKey = new LinkedHashMap<String, List<TalkMention>>();
    for (TalkMention mention : mentions) {
      byKey.computeIfAbsent(groups.key(mention.talk()), key -> new ArrayList<>()).add(mention);
    }
    return byKey;
  }

  private String key(IndexedTalk talk) {
    if (talk.scheduleKey() != null) {
      return talk.scheduleKey();
    }
    @Nullable TreeSet<String> schedules = schedulesByTitle.get(talk.titleKey());
    return schedules == null ? talk.titleKey() : schedules.first();
  }
}
