package app.lanyard.ui.shell;

import app.lanyard.model.correction.Correction;
import java.util.List;

/** Where features hand in what the person puts right. */
public interface ChangeDesk {

  /**
   * Keeps the corrections as one step, off the JavaFX thread; then everything that is shown is read
   * again, and a notice says what was done and offers to undo it.
   *
   * @param done what was done, as a sentence for the person
   */
  void make(List<Correction> corrections, String done);
}
