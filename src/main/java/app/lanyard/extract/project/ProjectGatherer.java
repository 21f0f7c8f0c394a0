package app.lanyard.extract.project;

import app.lanyard.model.FoundProject;
import app.lanyard.model.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers the places of each project, so that it is found once with all its lines. */
final class ProjectGatherer {

  private record Gathered(Reason reason, TreeSet<Integer> lines) {}

  private final Map<KnownProject, Gathered> projects = new LinkedHashMap<>();

  void add(KnownProject project, int line, Reason reason) {
    projects
        .computeIfAbsent(project, it -> new Gathered(reason, new TreeSet<>()))
        .lines()
        .add(line);
  }

  List<FoundProject> found() {
    return projects.entrySet().stream()
        .map(entry -> found(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static FoundProject found(KnownProject project, Gathered gathered) {
    return new FoundProject(
        project.name(),
        project.aliases(),
        project.home(),
        gathered.lines().stream().map(SourceSpan::line).toList(),
        gathered.reason().words());
  }
}
