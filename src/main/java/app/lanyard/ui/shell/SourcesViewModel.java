package app.lanyard.ui.shell;

import app.lanyard.library.SourceManager;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The folders and files that notes come from: list, add, remove, and take removing back. */
public final class SourcesViewModel {

  private final SourceManager manager;
  private final TaskRunner runner;
  private final LatestTask reading;
  private final LibraryChanges changes;
  private final NoticeBoard notices;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  // A field, because what a binding is made of holds it by weak listeners alone.
  private final BooleanBinding firstStart = known.and(Bindings.isEmpty(sources));
  private final ReadOnlyObjectWrapper<Optional<SourceRow>> removed =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public SourcesViewModel(
      SourceManager manager,
      TaskRunner runner,
      LibraryChanges changes,
      NoticeBoard notices,
      ErrorPresenter errors,
      Messages messages) {
    this.manager = manager;
    this.runner = runner;
    this.reading = new LatestTask(runner);
    this.changes = changes;
    this.notices = notices;
    this.errors = errors;
    this.messages = messages;
    changes.subscribe(this::refresh);
  }

  public ObservableList<SourceRow> sources() {
    return sources;
  }

  /** Whether there is nothing to read notes from yet. */
  BooleanBinding firstStart() {
    return firstStart;
  }

  /** What {@link #undoRemove} would bring back. */
  public ReadOnlyObjectProperty<Optional<SourceRow>> removedProperty() {
    return removed.getReadOnlyProperty();
  }

  public void refresh() {
    reading.run(
        manager::list,
        this::show,
        failure -> errors.present(messages.get("sources.unread"), failure));
  }

  /**
   * Adds folders or files.
   *
   * @param whenAdded runs once they are there, to import them
   */
  public void add(List<Path> paths, Runnable whenAdded) {
    if (paths.isEmpty()) {
      return;
    }
    runner.run(
        () -> paths.stream().map(manager::add).toList(),
        added -> {
          changes.fire();
          whenAdded.run();
        },
        failure -> errors.present(messages.get("sources.notAdded"), failure));
  }

  /** Takes a source out of the library, and offers to take that back. */
  public void remove(SourceRow source) {
    change(() -> manager.remove(source.id()), () -> offerUndo(source), "sources.notRemoved");
  }

  /** Brings back the source that was removed last. */
  public void undoRemove() {
    removed
        .get()
        .ifPresent(
            source ->
                change(
                    () -> manager.restore(source.id()),
                    () -> removed.set(Optional.empty()),
                    "sources.notRestored"));
  }

  private void change(Runnable work, Runnable then, String failureKey) {
    runner.run(
        () -> {
          work.run();
          return true;
        },
        done -> {
          then.run();
          changes.fire();
        },
        failure -> errors.present(messages.get(failureKey), failure));
  }

  private void offerUndo(SourceRow source) {
    removed.set(Optional.of(source));
    notices.show(
        Notice.info(
            messages.get("sources.removed", source.name()),
            messages.get("action.undo"),
            this::undoRemove));
  }

  private void show(List<SourceRow> rows) {
    if (!sources.equals(rows)) {
      sources.setAll(rows);
    }
    known.set(true);
  }
}
