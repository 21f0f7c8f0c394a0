package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Those that are said to be the same, the one whose name stays, and a search for more. */
final class MergeViewModel {

  /** As many as can be looked over; more words narrow it. */
  private static final int FOUND_AT_MOST = 20;

  private final EntityKind kind;
  private final Directory directory;
  private final LatestTask finding;
  private final ErrorPresenter errors;
  private final DirectoryWords words;

  private final ObservableList<EntityRow> picked;
  private final ObservableList<EntityRow> found = FXCollections.observableArrayList();
  private final ObjectProperty<EntityRow> kept = new SimpleObjectProperty<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanBinding ready;

  /**
   * @param first at least one
   */
  MergeViewModel(
      EntityKind kind,
      List<EntityRow> first,
      Directory directory,
      TaskRunner runner,
      ErrorPresenter errors,
      DirectoryWords words) {
    this.kind = kind;
    this.directory = directory;
    this.finding = new LatestTask(runner);
    this.errors = errors;
    this.words = words;
    this.picked = FXCollections.observableArrayList(first);
    this.ready = Bindings.size(picked).greaterThan(1);
    kept.set(mostTalks(first));
    text.addListener(change -> find());
  }

  ObservableList<EntityRow> picked() {
    return picked;
  }

  /** Others that hold the words typed. */
  ObservableList<EntityRow> found() {
    return found;
  }

  /** The one whose name stays. */
  ObjectProperty<EntityRow> keptProperty() {
    return kept;
  }

  StringProperty textProperty() {
    return text;
  }

  /** Whether there are two or more to merge. */
  BooleanBinding ready() {
    return ready;
  }

  void pick(EntityRow row) {
    picked.add(row);
    text.set("");
  }

  private static EntityRow mostTalks(List<EntityRow> rows) {
    return rows.stream().max(Comparator.comparingInt(EntityRow::talks)).orElseThrow();
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
    List<String> already = picked.stream().map(EntityRow::key).toList();
    found.setAll(rows.stream().filter(row -> !already.contains(row.key())).toList());
  }
}
