package app.lanyard.source;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Walks a source: a folder with all below it, or a single file. */
public final class FolderWalker {

  /**
   * @param root a folder, or a single file of any name
   * @param cancelled asked at each folder; once true, the walk ends with what it has
   */
  public FolderWalk walk(Path root, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException();
  }
}
