package app.lanyard.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which view the middle pane shows. */
public final class ShellViewModel {

  private final List<ViewEntry> entries;
  private final ReadOnlyObjectWrapper<ViewEntry> current;

  /**
   * @param entries every view, the one to start with first
   */
  public ShellViewModel(List<ViewEntry> entries, LibraryChanges changes) {
    this.entries = List.copyOf(entries);
    this.current = new ReadOnlyObjectWrapper<>(entries.getFirst());
    changes.subscribe(() -> this.entries.forEach(entry -> entry.view().refresh()));
  }

  public List<ViewEntry> entries() {
    return entries;
  }

  public List<ViewEntry> navigation() {
    return entries.stream().filter(ViewEntry::inNavigation).toList();
  }

  public ReadOnlyObjectProperty<ViewEntry> currentProperty() {
    return current.getReadOnlyProperty();
  }

  public void show(ViewEntry entry) {
    current.set(entry);
  }

  /** Shows the view of that name, if there is one. */
  public void show(String id) {
    find(id).ifPresent(this::show);
  }

  Optional<ViewEntry> find(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** Takes the filters of the view that is shown away, or else goes back to the first view. */
  boolean stepBack() {
    if (current.get().view().clearFilters()) {
      return true;
    }
    if (current.get().inNavigation()) {
      return false;
    }
    show(entries.getFirst());
    return true;
  }
}
