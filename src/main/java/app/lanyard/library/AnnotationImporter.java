package app.lanyard.library;

import java.nio.file.Path;

/** Takes over annotations that were exported from a library or from another program. */
public interface AnnotationImporter {

  /**
   * Adds the annotations of a JSON file: W3C Web Annotations, or what Hypothesis exports. One that
   * the library has already is changed only if the file's is newer, so the same file twice changes
   * nothing. One on something that the library does not have is kept, told as a problem, and put on
   * its note when that is imported.
   *
   * @throws LibraryException if the file can't be read
   */
  AnnotationImportReport importFrom(Path file);
}
