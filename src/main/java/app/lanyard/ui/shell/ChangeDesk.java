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
  default void make(List<Correction> corrections, String done) {
    make(corrections, done, () -> {});
  }

  /**
   * The same, for those who keep what the person wrote until it is kept by the library.
   *
   * @param kept called once the corrections are kept; never if they can't be
   */
  void make(List<Correction> corrections, String done, Runnable kept);
}
