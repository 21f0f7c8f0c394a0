package app.lanyard.ui.notes;

import app.lanyard.library.NoteBrowser;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.SourceRow;
import app.lanyard.ui.controls.FilteredRows;
import app.lanyard.ui.controls.FilteredRows.Found;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.SourceLens;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The notes that the filters let through, and the filters. */
public final class NotesViewModel implements SourceLens {

  private final NoteBrowser notes;
  private final Delay delay;

  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Optional<SourceRow>> source =
      new SimpleObjectProperty<>(Optional.empty());
  private final FilteredRows<NotesFilter, NoteLine> rows;

  /**
   * @param delay waits while the person is still typing
   */
  public NotesViewModel(
      NoteBrowser notes, TaskRunner runner, Delay delay, ErrorPresenter errors, Messages messages) {
    this.notes = notes;
    this.delay = delay;
    this.rows =
        new FilteredRows<>(
            NotesFilter.NONE,
            new NoteLine.Pending(),
            this::find,
            runner,
            failure -> errors.present(messages.get("notes.unread"), failure));
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

  /** The notes that the filters let through. */
  FilteredRows<NotesFilter, NoteLine> rows() {
    return rows;
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
    rows.read(filter());
  }

  /** The filters as they are set now. */
  NotesFilter filter() {
    return new NotesFilter(text.get().strip(), source.get());
  }

  private Found<NoteLine> find(NotesFilter wanted) {
    NoteFilter filter = wanted.toNoteFilter();
    return Found.plain(
        "notes",
        notes.count(filter),
        (offset, limit) ->
            notes.rows(filter, offset, limit).stream().map(NoteLine.Read::new).toList());
  }
}
