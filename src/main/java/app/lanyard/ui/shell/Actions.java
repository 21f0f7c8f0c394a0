package app.lanyard.ui.shell;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** Everything that can be done in the window, in the order of the list of keys. */
final class Actions {

  private final List<Action> all;

  /**
   * @param dialogShown whether a dialog is in front of the window: then none of them can be done
   */
  Actions(Stream<List<Action>> groups, ObservableValue<Boolean> dialogShown) {
    all = groups.flatMap(List::stream).map(action -> action.restingWhile(dialogShown)).toList();
  }

  List<Action> all() {
    return all;
  }

  /**
   * @throws NoSuchElementException if there is none of that name
   */
  Action get(String id) {
    return all.stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No action " + id));
  }
}
