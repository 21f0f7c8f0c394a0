package app.lanyard.source;

import app.lanyard.model.Problem;
import java.text.Normalizer;
import java.util.List;

/**
 * What a walk through a source found.
 *
 * @param files the notes, by path
 * @param problems what could not be looked at
 * @param reachable whether the root itself could be read; if not, nothing is known of its notes,
 *     and none is gone
 * @param unread the paths of folders and links below the root that the walk could not look into, or
 *     did not come to before it was cancelled; empty text stands for the root
 */
public record FolderWalk(
    List<NoteFile> files, List<Problem> problems, boolean reachable, List<String> unread) {

  public FolderWalk {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    unread = List.copyOf(unread);
  }

  /** A walk that looked into everything below its root. */
  public FolderWalk(List<NoteFile> files, List<Problem> problems, boolean reachable) {
    this(files, problems, reachable, List.of());
  }

  /**
   * Whether a note that an earlier walk found, and this one did not, may be taken for gone. It may
   * not where the walk did not look: a drive that is not plugged in takes no notes with it.
   *
   * @param path as in {@link NoteFile#path()}
   */
  public boolean saysGone(String path) {
    String normal = Normalizer.normalize(path, Normalizer.Form.NFC);
    return reachable && unread.stream().noneMatch(folder -> isWithin(normal, folder));
  }

  private static boolean isWithin(String path, String folder) {
    return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }
}
