package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.store.JoinedProject;
import app.lanyard.store.ProjectWording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Joins what notes call projects: the same name, a name that is another's alias, or the same
 * repository is the same project. Two with only an alias in common stay two.
 */
final class ProjectJoin {

  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(key -> key);

  private final Corrections corrections;

  ProjectJoin(Corrections corrections) {
    this.corrections = corrections;
  }

  /**
   * @param wordings all that may be of the same projects; those of no shown note are left out
   */
  List<JoinedProject> join(List<ProjectWording> wordings) {
    return groups(wordings).stream().map(this::joined).toList();
  }

  /** The wordings of each project. */
  Collection<List<ProjectWording>> groups(List<ProjectWording> all) {
    List<ProjectWording> wordings = all.stream().filter(wording -> wording.notes() > 0).toList();
    var keys = new HashSet<String>();
    wordings.forEach(wording -> keys.add(wording.key()));
    var same = new SameTokens();
    for (ProjectWording wording : wordings) {
      String key = canonical(wording);
      same.join(key, wording.key());
      wording.tokens().stream()
          .filter(token -> keys.contains(token) || token.equals(wording.repository()))
          .forEach(token -> same.join(key, token));
    }
    var groups = new LinkedHashMap<String, List<ProjectWording>>();
    for (ProjectWording wording : wordings) {
      groups.computeIfAbsent(same.first(canonical(wording)), key -> new ArrayList<>()).add(wording);
    }
    return groups.values();
  }

  private JoinedProject joined(List<ProjectWording> group) {
    String key = key(group);
    Comparator<ProjectWording> usual =
        Comparator.comparing((ProjectWording wording) -> !wording.key().equals(key))
            .thenComparingInt(wording -> -wording.notes())
            .thenComparing(ProjectWording::name)
            .thenComparing(wording -> Objects.requireNonNullElse(wording.url(), ""));
    List<ProjectWording> ordered = group.stream().sorted(usual).toList();
    String name = corrections.name(EntityKind.PROJECT, key).orElse(ordered.getFirst().name());
    String url =
        ordered.stream().map(ProjectWording::url).filter(Objects::nonNull).findFirst().orElse(null);
    return new JoinedProject(
        key, name, url, ordered.stream().map(ProjectWording::id).sorted().toList());
  }

  /** The name that is nobody's alias: of "KServe, once KFServing" and "KFServing" the former. */
  private String key(List<ProjectWording> group) {
    Set<String> merged = new HashSet<>();
    Set<String> own = new HashSet<>();
    Map<String, Set<String>> aliases = new HashMap<>();
    for (ProjectWording wording : group) {
      String key = canonical(wording);
      own.add(key);
      if (!key.equals(wording.key())) {
        merged.add(key);
      }
      aliases.computeIfAbsent(key, names -> new HashSet<>()).addAll(wording.tokens());
    }
    Set<String> candidates = merged.isEmpty() ? own : merged;
    return candidates.stream()
        .filter(key -> isNobodysAlias(key, aliases))
        .min(SHORTEST)
        .orElseGet(() -> candidates.stream().min(SHORTEST).orElseThrow());
  }

  private static boolean isNobodysAlias(String key, Map<String, Set<String>> aliases) {
    return aliases.entrySet().stream()
        .noneMatch(other -> !other.getKey().equals(key) && other.getValue().contains(key));
  }

  private String canonical(ProjectWording wording) {
    return corrections.canonical(EntityKind.PROJECT, wording.key());
  }
}
