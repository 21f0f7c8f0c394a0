package app.lanyard.library.join;

import app.lanyard.store.ProjectWording;
import app.lanyard.store.WriteSession;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of projects what a person said is another one in some notes. */
final class SplitProjects {

  private final WriteSession session;
  private final Corrections corrections;

  SplitProjects(WriteSession session, Corrections corrections) {
    this.session = session;
    this.corrections = corrections;
  }

  /**
   * @param tokens of projects, all that hang together with them included
   * @return the numbers of the talks that may come with another project now
   */
  Set<Long> bringInStep(Set<String> tokens) {
    var talks = new HashSet<>(session.projectSplits().unite(tokens));
    Set<Long> notes = corrections.projectSplits().notes();
    if (notes.isEmpty()) {
      return talks;
    }
    Collection<List<ProjectWording>> projects =
        new ProjectJoin(corrections).groups(session.projectMentions().wordings(tokens));
    for (List<ProjectWording> project : projects) {
      List<String> keys = project.stream().map(ProjectWording::key).distinct().toList();
      List<Long> wordings = project.stream().map(ProjectWording::id).toList();
      for (long note : notes) {
        corrections
            .projectSplits()
            .key(note, keys)
            .map(newKey -> session.projectSplits().split(note, wordings, newKey))
            .ifPresent(talks::addAll);
      }
    }
    return talks;
  }
}
