package app.lanyard.library;

import app.lanyard.model.Findings;
import app.lanyard.model.NoteFacts;
import app.lanyard.model.Problem;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Studies notes, and if that fails makes it a problem of the one note that it fails with: its text
 * is in the library all the same, under its file's name.
 */
final class GuardedStudy implements NoteStudy {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedStudy.class);

  private final NoteStudy study;

  GuardedStudy(NoteStudy study) {
    this.study = study;
  }

  @Override
  public List<Findings> study(List<StudyText> notes) {
    try {
      return study.study(notes);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("One of {} notes could not be understood", notes.size(), e);
      return notes.stream().map(this::studyAlone).toList();
    }
  }

  private Findings studyAlone(StudyText note) {
    String path = note.path();
    try {
      return study.study(List.of(note)).getFirst();
    } catch (RuntimeException e) {
      LOG.warn("The note {} could not be understood", path, e);
      return notUnderstood(path, "the note could not be understood; its text can be read");
    } catch (StackOverflowError e) {
      LOG.warn("The note {} is nested too deeply: {}", path, e.toString());
      return notUnderstood(path, "the note is nested too deeply; its text can be read");
    }
  }

  private static Findings notUnderstood(String path, String reason) {
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    var facts = new NoteFacts(fileName, null, null, null, List.of());
    var problem = new Problem(path, 1, reason);
    return new Findings(facts, List.of(), List.of(), List.of(), List.of(), List.of(problem));
  }
}
