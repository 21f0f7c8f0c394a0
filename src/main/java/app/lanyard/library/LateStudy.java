package app.lanyard.library;

import app.lanyard.model.Findings;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A study that is made ready for the first note that is read: that takes longer than opening a
 * library, which mostly has no note to read. Safe for use by many threads.
 */
final class LateStudy implements NoteStudy {

  private final Supplier<? extends NoteStudy> making;
  private @Nullable NoteStudy made;

  LateStudy(Supplier<? extends NoteStudy> making) {
    this.making = making;
  }

  @Override
  public List<Findings> study(List<StudyText> notes) {
    return ready().study(notes);
  }

  private synchronized NoteStudy ready() {
    NoteStudy study = made;
    if (study == null) {
      study = making.get();
      made = study;
    }
    return study;
  }
}
