package app.lanyard.extract;

import app.lanyard.model.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the other recognisers find in a note when one of them fails, and says so: a note that
 * nobody foresaw should cost as little as can be.
 */
final class GuardedRecogniser implements Recogniser {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedRecogniser.class);

  private static final String REASON =
      "some of the note could not be understood; talks may be missing, its text can be read";

  private final Recogniser recogniser;

  GuardedRecogniser(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    try {
      recogniser.recognise(note, findings);
    } catch (RuntimeException e) {
      LOG.warn("{} failed on {}", recogniser.getClass().getSimpleName(), note.path(), e);
      findings.addProblem(new Problem(note.path(), 1, REASON));
    }
  }
}
