package app.lanyard.ui.shell;

import app.lanyard.library.SourceManager;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The folders and files that notes come from: list, add, remove. */
public final class SourcesViewModel {

  private final SourceManager manager;
  private final TaskRunner runner;
  private final LatestTask reading;
  private final LibraryChanges changes;
  private final EditHistory edits;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ObservableList<SourceRow> sources = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  // A field, because what a binding is made of holds it by weak listeners alone.
  private final BooleanBinding firstStart = known.and(Bindings.isEmpty(sources));

  public SourcesViewModel(
      SourceManager manager,
      TaskRunner runner,
      LibraryChanges changes,
      EditHistory edits,
      ErrorPresenter errors,
      Messages messages) {
    this.manager = manager;
    this.runner = runner;
    this.reading = new LatestTask(runner);
    this.changes = changes;
    this.edits = edits;
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

  /** Takes a source out of the library, which can be undone. */
  public void remove(SourceRow source) {
    edits.perform(
        new SourceRemoval(manager, source, messages.get("change.removeSource")),
        messages.get("sources.removed", source.name()));
  }

  private void show(List<SourceRow> rows) {
    if (!sources.equals(rows)) {
      sources.setAll(rows);
    }
    known.set(true);
  }
}
