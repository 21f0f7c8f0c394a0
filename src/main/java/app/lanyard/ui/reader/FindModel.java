package app.lanyard.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The search within the note that is shown. */
final class FindModel {

  /** More places than these are not counted: nobody steps through them. */
  static final int LIMIT = 5000;

  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
  private @Nullable PageSurface page;

  /** Whether the search field is to be seen. */
  BooleanProperty shown() {
    return shown;
  }

  StringProperty query() {
    return query;
  }

  /** How many places were found, {@link #LIMIT} at most. */
  ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** The place that is marked as the current one, counted from 1; 0 for none. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  /** Searches another page from now on; nothing while there is none. */
  void attach(@Nullable PageSurface newPage) {
    page = newPage;
    count.set(0);
    current.set(0);
    if (shown.get()) {
      search();
    }
  }

  void close() {
    shown.set(false);
    count.set(0);
    current.set(0);
    if (page != null) {
      page.clearFind();
    }
  }

  /** Finds what the query says, and goes to the first place from where the person is. */
  void search() {
    if (page == null) {
      return;
    }
    Hits hits = page.find(query.get(), LIMIT);
    count.set(hits.count());
    show(hits.first());
  }

  /** Goes to the next place; after the last comes the first. */
  void next() {
    step(1);
  }

  void previous() {
    step(-1);
  }

  private void step(int by) {
    if (count.get() > 0) {
      show(Math.floorMod(current.get() - 1 + by, count.get()));
    }
  }

  private void show(int index) {
    current.set(index + 1);
    if (index >= 0 && page != null) {
      page.showHit(index);
    }
  }
}
