package app.lanyard.ui.problems;

import app.lanyard.library.ProblemBrowser;
import app.lanyard.model.ProblemRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.ExternalPrograms;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The problems of the last imports, and a filter over them. */
public final class ProblemsViewModel {

  private final ProblemBrowser problems;
  private final LatestTask reading;
  private final Navigator navigator;
  private final ExternalPrograms programs;
  private final ErrorPresenter errors;
  private final Messages messages;

  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableList<ProblemRow> all = FXCollections.observableArrayList();
  private final FilteredList<ProblemRow> shown = new FilteredList<>(all);
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);

  public ProblemsViewModel(
      ProblemBrowser problems,
      TaskRunner runner,
      Navigator navigator,
      ExternalPrograms programs,
      ErrorPresenter errors,
      Messages messages) {
    this.problems = problems;
    this.reading = new LatestTask(runner);
    this.navigator = navigator;
    this.programs = programs;
    this.errors = errors;
    this.messages = messages;
    text.addListener(change -> filter());
  }

  public StringProperty textProperty() {
    return text;
  }

  ObservableList<ProblemRow> shown() {
    return shown;
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The problems as text, a line each, as compilers write them. */
  static String toText(List<ProblemRow> rows) {
    return rows.stream().map(row -> row.problem().toLine()).collect(Collectors.joining("\n"));
  }

  /** Opens the note at the line, or shows the file if it is no note in the library. */
  void open(ProblemRow row) {
    Long note = row.noteId();
    if (note == null) {
      showFile(row);
    } else {
      navigator.openNote(note, row.problem().line());
    }
  }

  void showFile(ProblemRow row) {
    programs.showFile(Path.of(row.file()));
  }

  /** Reads the problems again. */
  void refresh() {
    reading.run(problems::list, this::show, this::failed);
  }

  private void show(List<ProblemRow> rows) {
    if (!all.equals(rows)) {
      all.setAll(rows);
    }
    filter();
  }

  private void filter() {
    String wanted = lower(text.get().strip());
    shown.setPredicate(row -> lower(row.problem().toLine()).contains(wanted));
    state.set(shown.isEmpty() ? ListState.EMPTY : ListState.FILLED);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("problems.unread"), failure);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
