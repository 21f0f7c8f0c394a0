package app.lanyard.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One of the things the middle pane can show. Made once, and shown again and again. */
public interface MainView {

  /** What to place in the window; the same node each time. */
  Node node();

  /** Puts the cursor into the view's filter field. */
  void focusFilter();

  /** Shows or hides what the view's list can be narrowed by, if it has that. */
  default void toggleFacets() {}

  /** Asks for a date and goes to it, if the view's list is in the order of time. */
  default void jumpToDate() {}

  /** Puts the keyboard onto the view's chart of time, if it has one. */
  default void focusTime() {}

  /** Puts the keyboard onto the view's list. */
  void focusContent();

  /**
   * Takes the view's filters away.
   *
   * @return whether there were any
   */
  boolean clearFilters();

  /**
   * Selects and opens the first row with these words, among those that have been read by now.
   *
   * @return whether there is one
   */
  boolean select(String words);

  /**
   * Does what is asked about what is selected, if the view has such a command and it can be done
   * now.
   */
  default void perform(ViewCommand command) {}

  /** What its list shows, if it can be written to a file. */
  default Optional<ShownList> shownList() {
    return Optional.empty();
  }

  /** Where in the view the person is. */
  default ObservableValue<ViewPlace> placeProperty() {
    return new ReadOnlyObjectWrapper<>(ViewPlace.ONLY);
  }

  /**
   * Leads to where the person was before; {@link #placeProperty} says so once it is shown.
   *
   * @param place one that this view gave
   */
  default void restore(ViewPlace place) {}

  /** Reads its rows again, because the library has changed. */
  void refresh();
}
