package app.lanyard.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is asked and told in front of the window. */
public interface Dialogs {

  /** The folder that the person chose, if they did. */
  Optional<Path> chooseFolder();

  /** The files that the person chose; none if they thought better of it. */
  List<Path> chooseFiles();

  /**
   * The file to write to that the person chose, if they did.
   *
   * @param name what to call it unless the person knows better
   */
  default Optional<Path> chooseTarget(String name) {
    return Optional.empty();
  }

  /** The file of annotations to take over that the person chose, if they did. */
  default Optional<Path> chooseAnnotations() {
    return Optional.empty();
  }

  /** Shows a card in front of the window, in the place of another if one is shown. */
  void show(Card card);

  /** Takes away the card that is shown, if any. */
  void close();

  void showAbout();

  void showShortcuts(List<Action> actions);

  /**
   * Shows the technical part of an error.
   *
   * @param what what could not be done, in one sentence
   */
  void showDetails(String what, String details);
}
