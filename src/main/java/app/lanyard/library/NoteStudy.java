package app.lanyard.library;

import app.lanyard.model.Findings;
import java.util.List;

/** Works out what notes tell of. */
@FunctionalInterface
interface NoteStudy {

  /**
   * Studies some notes, each as if it were alone: some at once take less time than one by one.
   *
   * @return what each of the notes tells of, in their order
   */
  List<Findings> study(List<StudyText> notes);
}
