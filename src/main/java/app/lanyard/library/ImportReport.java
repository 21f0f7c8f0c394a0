package app.lanyard.library;

import app.lanyard.model.LibraryCounts;
import app.lanyard.model.Problem;
import java.time.Duration;
import java.util.List;

/**
 * What an import did.
 *
 * @param fresh notes that were not in the library before ("new")
 * @param changed notes whose text is another now
 * @param unchanged notes that are as they were
 * @param gone notes whose file is not there any more; their text stays in the library
 * @param counts what the library holds now
 * @param problems what could not be read or understood, by path and line
 * @param cancelled whether it was stopped before its end
 */
public record ImportReport(
    int fresh,
    int changed,
    int unchanged,
    int gone,
    LibraryCounts counts,
    List<Problem> problems,
    Duration took,
    boolean cancelled) {

  public ImportReport {
    problems = List.copyOf(problems);
  }
}
