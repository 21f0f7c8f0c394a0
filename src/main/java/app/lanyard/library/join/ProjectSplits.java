package app.lanyard.library.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which notes a project is another one than its name says. */
final class ProjectSplits {

  private final Merges merges;
  private final Map<Long, List<Rule>> byNote = new HashMap<>();
  private final Map<String, Set<String>> others = new HashMap<>();

  ProjectSplits(Merges merges) {
    this.merges = merges;
  }

  void add(long noteId, String key, String newKey) {
    byNote.computeIfAbsent(noteId, note -> new ArrayList<>()).add(new Rule(key, newKey));
    others.computeIfAbsent(key, one -> new HashSet<>()).add(newKey);
    others.computeIfAbsent(newKey, one -> new HashSet<>()).add(key);
  }

  /** The notes that speak of a project that was split. */
  Set<Long> notes() {
    return byNote.keySet();
  }

  /**
   * The key that a note means by a project in the end, if it was split off there.
   *
   * @param keys all that the project is called by
   */
  Optional<String> key(long noteId, Collection<String> keys) {
    Optional<String> now = Optional.empty();
    for (Rule rule : byNote.getOrDefault(noteId, List.of())) {
      Collection<String> meant = now.isPresent() ? List.of(now.get()) : keys;
      String split = merges.canonical(rule.key());
      if (meant.stream().anyMatch(key -> merges.canonical(key).equals(split))) {
        now = Optional.of(rule.newKey());
      }
    }
    return now;
  }

  /** These keys, those they are the same as by merges, and those split off one of them or back. */
  Set<String> connected(Collection<String> keys) {
    Set<String> connected = merges.members(keys);
    for (String key : List.copyOf(connected)) {
      connected.addAll(others.getOrDefault(key, Set.of()));
    }
    return connected;
  }

  private record Rule(String key, String newKey) {}
}
