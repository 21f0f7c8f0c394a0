package app.lanyard.library;

import app.lanyard.store.KnownNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notes of a source whose files were not found. A new file with the text of one of them is that
 * note under another path: a file that was renamed or moved.
 */
final class MissingNotes {

  private final Map<String, List<KnownNote>> byHash = new LinkedHashMap<>();

  MissingNotes(List<KnownNote> missing) {
    for (KnownNote note : missing) {
      byHash.computeIfAbsent(note.sha256(), hash -> new ArrayList<>()).add(note);
    }
  }

  /** Takes the note that a new file is likeliest to be: rather one of the same file name. */
  Optional<KnownNote> takeMovedTo(String path, String sha256) {
    List<KnownNote> candidates = byHash.getOrDefault(sha256, List.of());
    Optional<KnownNote> moved =
        candidates.stream()
            .min(
                Comparator.comparing((KnownNote note) -> !name(note.path()).equals(name(path)))
                    .thenComparing(KnownNote::gone)
                    .thenComparing(KnownNote::path));
    moved.ifPresent(candidates::remove);
    return moved;
  }

  /** Those that no new file has turned out to be. */
  List<KnownNote> left() {
    return byHash.values().stream().flatMap(List::stream).toList();
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
