package app.lanyard.store;

import app.lanyard.model.FoundProject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project as one note tells of it.
 *
 * @param key its folded name
 * @param aliasKeys its folded aliases
 * @param repository the repository that its address leads to, the same however it is written
 */
public record IndexedProject(
    String key, List<String> aliasKeys, @Nullable String repository, FoundProject found) {

  public IndexedProject {
    aliasKeys = List.copyOf(aliasKeys);
  }

  /** All that it may have in common with another mention of the same project. */
  List<String> tokens() {
    return Stream.of(Stream.of(key), aliasKeys.stream(), Stream.ofNullable(repository))
        .flatMap(tokens -> tokens)
        .distinct()
        .toList();
  }
}
