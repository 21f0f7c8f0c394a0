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
 * @param unchanged notes whose text is as it was; a file that was moved or has come back counts
 *     here
 * @param gone notes whose file was there at the last import and is not any more; their text stays
 *     in the library
 * @param counts what the library holds now
 * @param problems what of the library's sources could not be read or understood, as of now, by path
 *     and line
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
