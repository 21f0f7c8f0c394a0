package app.lanyard.library.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which notes a project is another one than its name says. */
final class ProjectSplits {

  private final Map<Long, List<Rule>> byNote = new HashMap<>();

  void add(long noteId, String key, String newKey) {
    byNote.computeIfAbsent(noteId, note -> new ArrayList<>()).add(new Rule(key, newKey));
  }

  String key(long noteId, String key, Merges merges) {
    String now = merges.canonical(key);
    for (Rule rule : byNote.getOrDefault(noteId, List.of())) {
      if (merges.canonical(rule.key()).equals(now)) {
        now = merges.canonical(rule.newKey());
      }
    }
    return now;
  }

  private record Rule(String key, String newKey) {}
}
