package app.lanyard.source;

import app.lanyard.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a walk finds, and gives each note a path of its own. */
final class WalkFinds {

  private record Candidate(PathText path, Path file, BasicFileAttributes attributes) {
    NoteFile named(String name) {
      return new NoteFile(name, file, attributes.size(), attributes.lastModifiedTime().toInstant());
    }
  }

  /** Who is named in normal form on disk comes first, and so keeps that name. */
  private static final Comparator<Candidate> BY_CLAIM =
      Comparator.comparing((Candidate candidate) -> candidate.path().normal())
          .thenComparing(candidate -> !candidate.path().isNormal())
          .thenComparing(candidate -> candidate.path().raw())
          .thenComparing(Candidate::file);

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  void note(PathText path, Path file, BasicFileAttributes attributes) {
    candidates.add(new Candidate(path, file, attributes));
  }

  void problem(Path relative, String reason) {
    problems.add(new Problem(PathText.of(relative).normal(), 1, reason));
  }

  void failed(Path relative, IOException failure) {
    leaveUnread(relative);
    problem(relative, Reasons.of(failure));
  }

  void leaveUnread(Path relative) {
    unread.add(PathText.of(relative).normal());
  }

  FolderWalk toWalk() {
    List<NoteFile> files = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    candidates.sort(BY_CLAIM);
    for (Candidate candidate : candidates) {
      files.add(candidate.named(freeName(candidate.path(), taken)));
    }
    files.sort(Comparator.comparing(NoteFile::path));
    problems.sort(Comparator.comparing(Problem::path));
    unread.sort(null);
    return new FolderWalk(files, problems, true, unread);
  }

  private static String freeName(PathText path, Set<String> taken) {
    if (taken.add(path.normal())) {
      return path.normal();
    }
    String name = path.raw();
    for (int copy = 2; !taken.add(name); copy++) {
      name = path.raw() + "#" + copy;
    }
    return name;
  }
}
