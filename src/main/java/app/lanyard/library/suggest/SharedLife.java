package app.lanyard.library.suggest;

import app.lanyard.library.join.Fold;
import app.lanyard.store.SuggestionTable;
import app.lanyard.store.SuggestionTable.Appearance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What some speakers have in common: organisations, events, and people they spoke with. */
final class SharedLife {

  private final Map<Long, List<Appearance>> appearances = new HashMap<>();
  private final Map<Long, Set<String>> companions;
  private final Map<Long, Set<Long>> mentions;

  SharedLife(SuggestionTable table, Set<Long> speakers) {
    for (Appearance appearance : table.appearances(speakers)) {
      appearances.computeIfAbsent(appearance.speaker(), id -> new ArrayList<>()).add(appearance);
    }
    companions = table.companions(speakers);
    mentions = table.mentions(speakers);
  }

  /** Whether some note names both with one talk: then they are two. */
  boolean areNamedTogether(long one, long other) {
    return !Collections.disjoint(
        mentions.getOrDefault(one, Set.of()), mentions.getOrDefault(other, Set.of()));
  }

  /** In plain words, the weightiest first; empty if nothing is known. */
  List<String> of(long one, long other) {
    var shared = new ArrayList<String>();
    common(one, other, Appearance::organisation).ifPresent(name -> shared.add("speak for " + name));
    common(one, other, Appearance::event).ifPresent(name -> shared.add("spoke at " + name));
    companions.getOrDefault(one, Set.of()).stream()
        .filter(companions.getOrDefault(other, Set.of())::contains)
        .findFirst()
        .ifPresent(name -> shared.add("spoke with " + name));
    return shared;
  }

  /** One organisation that the speaker is said to speak for, or nothing. */
  String organisation(long speaker) {
    return values(speaker, Appearance::organisation).values().stream().findFirst().orElse("");
  }

  Appearance first(long speaker) {
    return appearances.getOrDefault(speaker, List.of()).getFirst();
  }

  private Optional<String> common(
      long one, long other, Function<Appearance, @Nullable String> value) {
    Map<String, String> some = values(one, value);
    some.keySet().retainAll(values(other, value).keySet());
    return some.values().stream().findFirst();
  }

  private Map<String, String> values(long speaker, Function<Appearance, @Nullable String> value) {
    var byFolded = new TreeMap<String, String>();
    for (Appearance appearance : appearances.getOrDefault(speaker, List.of())) {
      String text = value.apply(appearance);
      if (text != null) {
        byFolded.putIfAbsent(Fold.of(text), text);
      }
    }
    return byFolded;
  }
}
