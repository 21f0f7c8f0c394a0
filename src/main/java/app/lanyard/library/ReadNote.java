package app.lanyard.library;

import app.lanyard.library.join.KeyedFindings;
import app.lanyard.model.Problem;
import app.lanyard.source.NoteText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file after it was read.
 *
 * @param text null if it could not be read
 * @param findings null if it could not be read, or holds what the library has of it
 * @param problems what was wrong with reading it
 */
record ReadNote(
    PlannedNote plan,
    @Nullable NoteText text,
    @Nullable KeyedFindings findings,
    List<Problem> problems) {

  ReadNote {
    problems = List.copyOf(problems);
  }

  long weight() {
    return text == null ? 0 : text.text().length();
  }
}
