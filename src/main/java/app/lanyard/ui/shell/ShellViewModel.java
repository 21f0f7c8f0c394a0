package app.lanyard.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which view the middle pane shows. A view that is not shown reads nothing; what it has read before
 * is read again when it is shown next, if the library has changed since.
 */
public final class ShellViewModel {

  private final List<ViewEntry> entries;
  private final ReadOnlyObjectWrapper<ViewEntry> current;
  private final Set<ViewEntry> outdated = new HashSet<>();

  /**
   * @param entries every view, the one to start with first
   */
  public ShellViewModel(List<ViewEntry> entries, LibraryChanges changes) {
    this.entries = List.copyOf(entries);
    this.current = new ReadOnlyObjectWrapper<>(entries.getFirst());
    this.outdated.addAll(entries);
    changes.subscribe(this::refresh);
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

  /** Shows a view as the library is now. */
  public void show(ViewEntry entry) {
    if (outdated.remove(entry)) {
      entry.view().refresh();
    }
    current.set(entry);
  }

  /** Shows the view of that name, if there is one. */
  public void show(String id) {
    find(id).ifPresent(this::show);
  }

  /** Reads the rows of the view that is shown, and those of each other once that is shown. */
  void refresh() {
    outdated.addAll(entries);
    readShown();
  }

  /** Reads the rows of the view that is shown, unless they are as the library is now. */
  void readShown() {
    show(current.get());
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
