package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.model.EntityKind;
import app.lanyard.ui.controls.FilteredRows;
import app.lanyard.ui.controls.FilteredRows.Found;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The speakers, projects or events whose names pass the filter. */
public final class DirectoryViewModel {

  private final EntityKind kind;
  private final Directory directory;
  private final Delay delay;
  private final StringProperty text = new SimpleStringProperty("");
  private final FilteredRows<String, DirectoryLine> rows;

  /**
   * @param delay waits while the person is still typing
   */
  public DirectoryViewModel(
      EntityKind kind,
      Directory directory,
      TaskRunner runner,
      Delay delay,
      ErrorPresenter errors,
      DirectoryWords words) {
    this.kind = kind;
    this.directory = directory;
    this.delay = delay;
    this.rows =
        new FilteredRows<>(
            "",
            new DirectoryLine.Pending(),
            this::find,
            runner,
            failure -> errors.present(words.unread(), failure));
    text.addListener(change -> delay.restart(this::refresh));
  }

  public StringProperty textProperty() {
    return text;
  }

  /** Those that the filter lets through. */
  FilteredRows<String, DirectoryLine> rows() {
    return rows;
  }

  void clear() {
    text.set("");
    delay.flush();
  }

  /** Reads them again. */
  void refresh() {
    rows.read(text.get().strip());
  }

  private Found<DirectoryLine> find(String wanted) {
    return Found.plain(
        kind,
        directory.count(kind, wanted),
        (offset, limit) ->
            directory.rows(kind, wanted, offset, limit).stream()
                .map(DirectoryLine.Entry::new)
                .toList());
  }
}
