package app.lanyard.library.join;

import app.lanyard.model.EntityKind;
import app.lanyard.store.ProjectMentionTable;
import app.lanyard.store.ProjectWording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds all wordings that may be of one project with what was touched. */
final class ConnectedProjects {

  private final ProjectMentionTable mentions;
  private final Corrections corrections;

  ConnectedProjects(ProjectMentionTable mentions, Corrections corrections) {
    this.mentions = mentions;
    this.corrections = corrections;
  }

  List<ProjectWording> of(Set<String> touched) {
    var tokens = new HashSet<String>();
    Set<String> fresh = touched;
    while (!fresh.isEmpty()) {
      var found = new HashSet<>(mentions.tokensBeside(withCanonical(fresh)));
      tokens.addAll(fresh);
      found.removeAll(tokens);
      fresh = found;
    }
    return mentions.wordings(tokens);
  }

  private Set<String> withCanonical(Set<String> tokens) {
    var all = new HashSet<>(tokens);
    tokens.forEach(token -> all.add(corrections.canonical(EntityKind.PROJECT, token)));
    return all;
  }
}
