package app.lanyard.source;

import app.lanyard.model.Problem;
import java.util.List;

/**
 * What a walk through a source found.
 *
 * @param files the notes, by path
 * @param problems what could not be looked at
 * @param reachable whether the root itself could be read; if not, nothing is known of its notes,
 *     and none is gone
 */
public record FolderWalk(List<NoteFile> files, List<Problem> problems, boolean reachable) {

  public FolderWalk {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
