package app.lanyard.ui.notes;

import app.lanyard.library.NoteBrowser;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.HeldPage;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.controls.PageSource;
import app.lanyard.ui.controls.RowsAhead;
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
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The notes that the filters let through, and the filters. */
public final class NotesViewModel implements SourceLens {

  private record Answer(int notes, RowsAhead<NoteLine> rows) {}

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
  private final ReadOnlyObjectWrapper<WindowedList<NoteLine>> rows;
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
    this.rows = new ReadOnlyObjectWrapper<>(listOf(RowsAhead.none(List.of())));
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

  /** The lines to show; another list whenever the filters or the library have changed. */
  ReadOnlyObjectProperty<WindowedList<NoteLine>> rowsProperty() {
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
    Set<HeldPage> known = wanted.equals(applied.get()) ? rows.get().heldPages() : Set.of();
    reading.run(
        () -> read(wanted.toNoteFilter(), known), answer -> show(wanted, answer), this::failed);
  }

  private Answer read(NoteFilter filter, Set<HeldPage> known) {
    int found = notes.count(filter);
    PageSource<NoteLine> pages =
        (offset, limit) ->
            notes.rows(filter, offset, limit).stream().map(NoteLine.Read::new).toList();
    List<Segment<NoteLine>> segments =
        found == 0 ? List.of() : List.of(new Segment<>("notes", found, pages));
    return new Answer(found, RowsAhead.read(segments, known));
  }

  private void show(NotesFilter filter, Answer answer) {
    applied.set(filter);
    count.set(answer.notes());
    rows.set(listOf(answer.rows()));
    state.set(answer.notes() == 0 ? ListState.EMPTY : ListState.FILLED);
  }

  private WindowedList<NoteLine> listOf(RowsAhead<NoteLine> ahead) {
    return new WindowedList<>(
        ahead,
        new NoteLine.Pending(),
        runner,
        failure -> errors.present(messages.get("notes.unread"), failure));
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("notes.unread"), failure);
  }
}
