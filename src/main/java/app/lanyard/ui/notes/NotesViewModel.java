package app.lanyard.ui.notes;

import app.lanyard.library.NoteBrowser;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.controls.PageSource;
import app.lanyard.ui.controls.Segment;
import app.lanyard.ui.controls.WindowedList;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.SourceLens;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notes that the filters let through, and the filters. */
public final class NotesViewModel implements SourceLens {

  private final NoteBrowser notes;
  private final TaskRunner runner;
  private final LatestTask reading;
  private final Delay delay;
  private final ErrorPresenter errors;
  private final Messages messages;

  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Optional<SourceRow>> source =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<NotesFilter> applied =
      new ReadOnlyObjectWrapper<>(NotesFilter.NONE);
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);
  private final ReadOnlyObjectWrapper<ObservableList<NoteLine>> rows =
      new ReadOnlyObjectWrapper<>(FXCollections.emptyObservableList());
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  /**
   * @param delay waits while the person is still typing
   */
  public NotesViewModel(
      NoteBrowser notes, TaskRunner runner, Delay delay, ErrorPresenter errors, Messages messages) {
    this.notes = notes;
    this.runner = runner;
    this.reading = new LatestTask(runner);
    this.delay = delay;
    this.errors = errors;
    this.messages = messages;
    text.addListener(change -> delay.restart(this::refresh));
    source.addListener(change -> delay.restart(this::refresh));
  }

  @Override
  public void showOnly(SourceRow wanted) {
    source.set(Optional.of(wanted));
  }

  public StringProperty textProperty() {
    return text;
  }

  /** The one source whose notes are shown, or nothing for all. */
  ReadOnlyObjectProperty<Optional<SourceRow>> sourceProperty() {
    return source;
  }

  /** The filters that the rows shown now belong to. */
  ReadOnlyObjectProperty<NotesFilter> appliedProperty() {
    return applied.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The lines to show; another list whenever the filters have changed. */
  ReadOnlyObjectProperty<ObservableList<NoteLine>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  void clearSource() {
    source.set(Optional.empty());
  }

  void clear() {
    text.set("");
    clearSource();
    delay.flush();
  }

  /** Reads the notes again. */
  void refresh() {
    var wanted = new NotesFilter(text.get().strip(), source.get());
    NoteFilter filter = wanted.toNoteFilter();
    reading.run(() -> notes.count(filter), found -> show(wanted, found), this::failed);
  }

  private void show(NotesFilter filter, int found) {
    applied.set(filter);
    count.set(found);
    PageSource<NoteLine> pages =
        (offset, limit) ->
            notes.rows(filter.toNoteFilter(), offset, limit).stream()
                .map(NoteLine.Read::new)
                .toList();
    rows.set(
        new WindowedList<>(
            found == 0 ? List.of() : List.of(new Segment<>(found, pages)),
            new NoteLine.Pending(),
            runner,
            failure -> errors.present(messages.get("notes.unread"), failure)));
    state.set(found == 0 ? ListState.EMPTY : ListState.FILLED);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("notes.unread"), failure);
  }
}
