package app.lanyard.library;

import app.lanyard.model.Problem;
import java.util.List;

/**
 * What an import of annotations did.
 *
 * @param fresh annotations that were not in the library before ("new")
 * @param updated annotations that the file has newer
 * @param unchanged annotations that the library had already
 * @param problems what of the file was not understood, or is on something that is not there
 */
public record AnnotationImportReport(
    int fresh, int updated, int unchanged, List<Problem> problems) {

  public AnnotationImportReport {
    problems = List.copyOf(problems);
  }
}
