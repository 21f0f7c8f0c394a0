package app.lanyard.library.excerpt;

import app.lanyard.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of files, one for each excerpt. What others wrote there is never written over. */
public final class ExcerptFolder {

  private final Path folder;
  private final List<Path> forbidden;

  /**
   * @param forbidden folders and files that nothing may be written into, wherever links lead
   */
  public ExcerptFolder(Path folder, Collection<Path> forbidden) {
    this.folder = folder.toAbsolutePath().normalize();
    this.forbidden = forbidden.stream().map(ExcerptFolder::real).toList();
  }

  /**
   * What was done.
   *
   * @param written files that are new or have changed
   * @param unchanged files that were as they had to be
   * @param problems files that were left as they are
   */
  public record Report(int written, int unchanged, List<Problem> problems) {

    public Report {
      problems = List.copyOf(problems);
    }
  }

  /** Follows the writing, and can stop it. */
  @FunctionalInterface
  public interface Listener {

    /**
     * @return whether to go on
     */
    boolean progress(int done, int total);
  }

  /**
   * Writes the excerpts.
   *
   * @throws ForbiddenFolderException if that would write into what may not be written into; nothing
   *     is written then
   * @throws IOException if a file can't be written
   */
  public Report write(List<Excerpt> excerpts, ExcerptTemplate template, Listener listener)
      throws IOException, TemplateException {
    var names = new FileNames();
    List<String> paths = excerpts.stream().map(names::next).toList();
    for (String path : paths) {
      requireAllowed(folder.resolve(path));
    }
    WrittenFiles files = WrittenFiles.in(folder);
    var problems = new ArrayList<Problem>();
    int written = 0;
    int unchanged = 0;
    try {
      for (int i = 0; i < paths.size() && listener.progress(i, paths.size()); i++) {
        switch (files.write(paths.get(i), template.render(excerpts.get(i)))) {
          case WRITTEN -> written++;
          case UNCHANGED -> unchanged++;
          case KEPT -> problems.add(kept(folder.resolve(paths.get(i))));
        }
      }
    } finally {
      files.remember();
    }
    return new Report(written, unchanged, problems);
  }

  private static Problem kept(Path file) {
    return new Problem(
        file.toString(),
        1,
        "the file was changed by hand, or was there before; it is left as it is");
  }

  private void requireAllowed(Path file) throws ForbiddenFolderException {
    Path real = real(file);
    if (forbidden.stream().anyMatch(real::startsWith)) {
      throw new ForbiddenFolderException(file);
    }
  }

  /** Where a file is or would be when all links are followed. */
  private static Path real(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    for (Path there = absolute; there != null; there = there.getParent()) {
      Path real = realOrNull(there);
      if (real != null) {
        return real.resolve(there.relativize(absolute)).normalize();
      }
    }
    return absolute;
  }

  private static @Nullable Path realOrNull(Path file) {
    try {
      return Files.exists(file) ? file.toRealPath() : null;
    } catch (IOException unreadable) {
      // What can't be looked at is told by its parent, and then fails to be written.
      return null;
    }
  }
}
