package app.lanyard.library.join;

import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The corrections of single talks, found by what they refer to. */
final class TalkCorrections {

  private final Map<TalkRef, List<Numbered>> byTalk = new LinkedHashMap<>();
  private final Map<String, Set<TalkRef>> byKey = new HashMap<>();
  private final Map<InNote, Set<TalkRef>> byTitle = new HashMap<>();
  private int number;

  private record Numbered(int number, Correction correction) {}

  private record InNote(long noteId, String foldedTitle) {}

  void add(TalkRef talk, Correction correction) {
    byTalk.computeIfAbsent(talk, ref -> new ArrayList<>()).add(new Numbered(number, correction));
    byKey.computeIfAbsent(talk.key(), key -> new LinkedHashSet<>()).add(talk);
    byTitle
        .computeIfAbsent(
            new InNote(talk.noteId(), Fold.of(talk.title())), title -> new LinkedHashSet<>())
        .add(talk);
    number++;
  }

  boolean isEmpty() {
    return byTalk.isEmpty();
  }

  Set<TalkRef> all() {
    return byTalk.keySet();
  }

  Set<TalkRef> withKey(String key) {
    return byKey.getOrDefault(key, Set.of());
  }

  /** Those that refer to a talk of this title in this note. */
  Set<TalkRef> withTitle(long noteId, String title) {
    return byTitle.getOrDefault(new InNote(noteId, Fold.of(title)), Set.of());
  }

  /** What is said of these, in the order it was said. */
  List<Correction> of(Collection<TalkRef> talks) {
    return talks.stream()
        .distinct()
        .flatMap(talk -> byTalk.getOrDefault(talk, List.of()).stream())
        .sorted(Comparator.comparingInt(Numbered::number))
        .map(Numbered::correction)
        .toList();
  }
}
