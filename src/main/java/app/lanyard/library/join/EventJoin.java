package app.lanyard.library.join;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.TracedDate;
import app.lanyard.store.IndexedEvent;
import app.lanyard.store.JoinedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Joins events with the same key, or that a person said are the same: the fullest name, the best
 * date, the fullest place. What the person put right stands above what notes tell.
 */
final class EventJoin {

  private final Corrections corrections;

  EventJoin(Corrections corrections) {
    this.corrections = corrections;
  }

  /**
   * @param keys of the events, all keys of each
   * @param mentions of events with these keys, in the order of notes
   */
  List<JoinedEvent> join(Set<String> keys, List<IndexedEvent> mentions) {
    var byKey = new LinkedHashMap<String, List<IndexedEvent>>();
    keys.forEach(key -> byKey.putIfAbsent(canonical(key), new ArrayList<>()));
    for (IndexedEvent mention : mentions) {
      byKey.computeIfAbsent(canonical(mention.key()), key -> new ArrayList<>()).add(mention);
    }
    return byKey.entrySet().stream()
        .flatMap(same -> joined(same.getKey(), same.getValue()).stream())
        .toList();
  }

  private Optional<JoinedEvent> joined(String key, List<IndexedEvent> mentions) {
    List<FoundEvent> own =
        mentions.stream()
            .filter(mention -> mention.key().equals(key))
            .map(IndexedEvent::found)
            .toList();
    List<FoundEvent> all = mentions.stream().map(IndexedEvent::found).toList();
    return name(key, own, all)
        .map(
            name ->
                new JoinedEvent(
                    key,
                    name,
                    date(key, own, all),
                    fullest(FoundEvent::location, own, all).orElse(null),
                    partOf(key, mentions),
                    EventKeys.series(name),
                    EventSeries.nameOf(name)));
  }

  /** An event that no note tells of has a name only if a person made it. */
  private Optional<String> name(String key, List<FoundEvent> own, List<FoundEvent> all) {
    Optional<String> told = fullest(FoundEvent::name, own, all).or(() -> madeName(key));
    return told.map(name -> corrections.name(EntityKind.EVENT, key).orElse(name));
  }

  private Optional<String> madeName(String key) {
    return Stream.concat(Stream.of(key), members(key).stream())
        .flatMap(member -> corrections.madeEvent(member).stream())
        .findFirst();
  }

  /** What stays of merged events is itself the first to ask. */
  private static Optional<String> fullest(
      Function<FoundEvent, @Nullable String> part, List<FoundEvent> own, List<FoundEvent> all) {
    return Longest.of(own.stream().map(part)).or(() -> Longest.of(all.stream().map(part)));
  }

  private @Nullable TracedDate date(String key, List<FoundEvent> own, List<FoundEvent> all) {
    Optional<DateSpan> given = corrections.eventDates().get(key);
    if (given != null) {
      return given.map(EventJoin::corrected).orElse(null);
    }
    return members(key).stream()
        .map(member -> corrections.eventDates().getOrDefault(member, Optional.empty()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(EventJoin::corrected)
        .or(() -> toldDate(own, all))
        .orElse(null);
  }

  private static Optional<TracedDate> toldDate(List<FoundEvent> own, List<FoundEvent> all) {
    return BestDate.of(
        Stream.concat(own.stream(), all.stream())
            .map(FoundEvent::date)
            .filter(Objects::nonNull)
            .toList());
  }

  private static TracedDate corrected(DateSpan span) {
    return new TracedDate(span, DateOrigin.CORRECTED);
  }

  private @Nullable String partOf(String key, List<IndexedEvent> mentions) {
    return mentions.stream()
        .map(IndexedEvent::partOfKey)
        .filter(Objects::nonNull)
        .map(this::canonical)
        .filter(parent -> !parent.equals(key))
        .findFirst()
        .orElse(null);
  }

  private String canonical(String key) {
    return corrections.canonical(EntityKind.EVENT, key);
  }

  private Set<String> members(String key) {
    return corrections.members(EntityKind.EVENT, List.of(key));
  }
}
