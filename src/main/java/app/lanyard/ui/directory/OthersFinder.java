package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds speakers, projects or events by words of their names, as they are typed. */
final class OthersFinder {

  /** As many as can be looked over; more words narrow it. */
  private static final int FOUND_AT_MOST = 20;

  private final EntityKind kind;
  private final Directory directory;
  private final LatestTask finding;
  private final ErrorPresenter errors;
  private final DirectoryWords words;
  private final Supplier<List<String>> leftOut;
  private final ObservableList<EntityRow> found = FXCollections.observableArrayList();
  private final StringProperty text = new SimpleStringProperty("");

  /**
   * @param leftOut the keys of those that are not to be found
   */
  OthersFinder(
      EntityKind kind,
      Directory directory,
      TaskRunner runner,
      ErrorPresenter errors,
      DirectoryWords words,
      Supplier<List<String>> leftOut) {
    this.kind = kind;
    this.directory = directory;
    this.finding = new LatestTask(runner);
    this.errors = errors;
    this.words = words;
    this.leftOut = leftOut;
    text.addListener(change -> find());
  }

  /** Those that hold the words typed. */
  ObservableList<EntityRow> found() {
    return found;
  }

  StringProperty textProperty() {
    return text;
  }

  private void find() {
    String wanted = text.get().strip();
    if (wanted.isEmpty()) {
      finding.forget();
      found.clear();
      return;
    }
    finding.run(
        () -> directory.rows(kind, wanted, 0, FOUND_AT_MOST),
        this::show,
        failure -> errors.present(words.unread(), failure));
  }

  private void show(List<EntityRow> rows) {
    List<String> already = leftOut.get();
    found.setAll(rows.stream().filter(row -> !already.contains(row.key())).toList());
  }
}
