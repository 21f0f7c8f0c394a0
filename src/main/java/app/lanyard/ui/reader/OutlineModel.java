package app.lanyard.ui.reader;

import app.lanyard.markdown.OutlineEntry;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The headings of the note that is shown, and which of them is being read. */
final class OutlineModel {

  private final BooleanProperty shown = new SimpleBooleanProperty();
  private final ObservableList<OutlineEntry> entries = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private @Nullable PageSurface page;

  OutlineModel() {
    shown.subscribe(this::update);
  }

  /** Whether the outline is to be seen. */
  BooleanProperty shown() {
    return shown;
  }

  ObservableList<OutlineEntry> entries() {
    return FXCollections.unmodifiableObservableList(entries);
  }

  /** The index of the heading under which the person reads; -1 above the first. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  void toggle() {
    shown.set(!shown.get());
  }

  void setEntries(List<OutlineEntry> headings) {
    entries.setAll(headings);
    current.set(-1);
  }

  void attach(@Nullable PageSurface newPage) {
    page = newPage;
    update();
  }

  void goTo(OutlineEntry entry) {
    if (page != null) {
      page.goTo(new Place.Anchor(entry.anchor()));
      update();
    }
  }

  /** Finds the current heading again, after the page was scrolled. */
  void update() {
    if (page != null && shown.get()) {
      current.set(page.headingAt(entries.stream().map(OutlineEntry::anchor).toList()));
    }
  }
}
