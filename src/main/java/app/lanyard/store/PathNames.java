package app.lanyard.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths of notes as paths of files. */
final class PathNames {

  private PathNames() {}

  /** The whole path of something below a folder, for showing it; it need not exist. */
  static String below(String root, String path) {
    try {
      return Path.of(root).resolve(path).toString();
    } catch (InvalidPathException e) {
      // A library made on another system may hold names that are none here.
      return root + "/" + path;
    }
  }
}
