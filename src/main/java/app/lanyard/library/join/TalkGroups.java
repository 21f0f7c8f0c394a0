package app.lanyard.library.join;

import app.lanyard.store.IndexedTalk;
import app.lanyard.store.TalkMention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which mentions are the same talk: those with the same schedule identifier, whatever their
 * titles; and those without one that have the same title key, or the title key of a talk with an
 * identifier. Two talks of the same title with different identifiers stay two.
 */
final class TalkGroups {

  private final Map<String, TreeSet<String>> schedulesByTitle = new HashMap<>();
  private final SequencedMap<String, Set<String>> keys = new LinkedHashMap<>();

  /**
   * @param mentions all with the titles and identifiers that they have
   */
  TalkGroups(List<TalkMention> mentions) {
    for (TalkMention mention : mentions) {
      IndexedTalk talk = mention.talk();
      if (talk.scheduleKey() != null) {
        schedulesByTitle
            .computeIfAbsent(talk.titleKey(), title -> new TreeSet<>())
            .add(talk.scheduleKey());
      }
    }
    for (TalkMention mention : mentions) {
      String key = key(mention.talk());
      keys.computeIfAbsent(key, talk -> new LinkedHashSet<>()).add(key);
    }
    for (TalkMention mention : mentions) {
      String title = mention.talk().titleKey();
      keys.getOrDefault(keyOfTitle(title), new LinkedHashSet<>()).add(title);
    }
  }

  /** The key of the talk that a mention tells of. */
  String key(IndexedTalk talk) {
    return talk.scheduleKey() != null ? talk.scheduleKey() : keyOfTitle(talk.titleKey());
  }

  /** The talks by key, each with all keys that it has, had or would have without an identifier. */
  SequencedMap<String, Set<String>> keys() {
    return keys;
  }

  private String keyOfTitle(String titleKey) {
    @Nullable TreeSet<String> schedules = schedulesByTitle.get(titleKey);
    return schedules == null ? titleKey : schedules.first();
  }
}
