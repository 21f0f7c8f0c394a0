package app.lanyard.library.join;

import app.lanyard.store.ProjectMentionTable;
import java.util.HashSet;
import java.util.Set;

/** Finds the names and repositories of all that may be one project with what was touched. */
final class ConnectedProjects {

  private final ProjectMentionTable mentions;
  private final Corrections corrections;

  ConnectedProjects(ProjectMentionTable mentions, Corrections corrections) {
    this.mentions = mentions;
    this.corrections = corrections;
  }

  Set<String> of(Set<String> touched) {
    var tokens = new HashSet<String>();
    Set<String> fresh = touched;
    while (!fresh.isEmpty()) {
      Set<String> found = corrections.projectSplits().connected(fresh);
      found.addAll(mentions.tokensBeside(found));
      tokens.addAll(fresh);
      found.removeAll(tokens);
      fresh = found;
    }
    return tokens;
  }
}
