package app.lanyard.library.join;

import app.lanyard.model.FoundEvent;
import app.lanyard.model.TracedDate;
import app.lanyard.store.IndexedEvent;
import app.lanyard.store.JoinedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Joins events with the same key: the fullest name, the best date, the fullest place. */
final class EventJoin {

  private EventJoin() {}

  /**
   * @param mentions in the order of notes
   */
  static List<JoinedEvent> join(List<IndexedEvent> mentions) {
    Map<String, List<IndexedEvent>> byKey =
        mentions.stream()
            .collect(
                Collectors.groupingBy(IndexedEvent::key, LinkedHashMap::new, Collectors.toList()));
    return byKey.entrySet().stream().map(same -> joined(same.getKey(), same.getValue())).toList();
  }

  private static JoinedEvent joined(String key, List<IndexedEvent> mentions) {
    List<FoundEvent> found = mentions.stream().map(IndexedEvent::found).toList();
    List<TracedDate> dates = found.stream().map(FoundEvent::date).filter(Objects::nonNull).toList();
    return new JoinedEvent(
        key,
        Longest.of(found.stream().map(FoundEvent::name)).orElseThrow(),
        BestDate.of(dates).orElse(null),
        Longest.of(found.stream().map(FoundEvent::location)).orElse(null),
        mentions.stream()
            .map(IndexedEvent::partOfKey)
            .filter(parent -> parent != null && !parent.equals(key))
            .findFirst()
            .orElse(null));
  }
}
