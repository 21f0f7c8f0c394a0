package app.lanyard.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * The person's way through the window, as a browser keeps it: going on from somewhere in the past
 * forgets what came after it.
 */
final class History {

  /** More than anybody goes back. */
  static final int LONGEST = 200;

  /**
   * A place in the window.
   *
   * @param view the view's id
   * @param note the note that was opened last; nothing if none was by then
   */
  record Step(String view, ViewPlace place, Optional<NotePoint> note) {}

  private final List<Step> steps = new ArrayList<>();
  private int current = -1;
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

  ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canGoForward() {
    return canGoForward.getReadOnlyProperty();
  }

  /** The person is here now; nothing changes if they were here before. */
  void visit(Step step) {
    if (current >= 0 && steps.get(current).equals(step)) {
      return;
    }
    steps.subList(current + 1, steps.size()).clear();
    steps.add(step);
    if (steps.size() > LONGEST) {
      steps.removeFirst();
    }
    moveTo(steps.size() - 1);
  }

  /** Where the person is has come to be more: the step stays the same one. */
  void amend(Step step) {
    steps.set(current, step);
  }

  Optional<Step> back() {
    return go(current - 1);
  }

  Optional<Step> forward() {
    return go(current + 1);
  }

  private Optional<Step> go(int to) {
    if (to < 0 || to >= steps.size()) {
      return Optional.empty();
    }
    moveTo(to);
    return Optional.of(steps.get(to));
  }

  private void moveTo(int index) {
    current = index;
    canGoBack.set(index > 0);
    canGoForward.set(index < steps.size() - 1);
  }
}
