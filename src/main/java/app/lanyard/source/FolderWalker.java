package app.lanyard.source;

import app.lanyard.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Walks a source: a folder with all below it, or a single file.
 *
 * <p>A note is whatever has the file extension of one. Names with a leading dot are left out, and
 * so are folders that plainly a program made: see {@link NoteNames}. Symbolic links are followed,
 * also to places outside the source, since whoever made the link wants what is there; but whatever
 * is reached in two ways counts once. A place inside the source wins over a link to it, and of two
 * links the one first by path, so that the outcome does not hang on the order of the file system.
 *
 * <p>Only folders and regular files are ever opened: never a pipe, a socket or a device.
 */
public final class FolderWalker {

  private final FolderLister lister;

  public FolderWalker() {
    this(FolderLister.ofSystem());
  }

  FolderWalker(FolderLister lister) {
    this.lister = lister;
  }

  /**
   * @param root a folder, or a single file of any name
   * @param cancelled asked at each folder and file; once true, the walk ends with what it has, and
   *     {@link FolderWalk#unread()} names what it did not come to
   */
  public FolderWalk walk(Path root, BooleanSupplier cancelled) {
    Path absolute = root.toAbsolutePath();
    try {
      var attributes = Files.readAttributes(absolute, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return new FolderTraversal(absolute, lister, cancelled).walk();
      }
      if (attributes.isRegularFile()) {
        return singleFile(absolute, attributes);
      }
      return unreachable(root, Reasons.NEITHER_FILE_NOR_FOLDER);
    } catch (IOException e) {
      return unreachable(root, Reasons.of(e));
    }
  }

  private static FolderWalk singleFile(Path file, BasicFileAttributes attributes) {
    String name = PathText.of(file.getFileName()).normal();
    return new FolderWalk(
        List.of(
            new NoteFile(name, file, attributes.size(), attributes.lastModifiedTime().toInstant())),
        List.of(),
        true);
  }

  private static FolderWalk unreachable(Path root, String reason) {
    var problem = new Problem(PathText.of(root).normal(), 1, reason);
    return new FolderWalk(List.of(), List.of(problem), false, List.of(""));
  }
}
