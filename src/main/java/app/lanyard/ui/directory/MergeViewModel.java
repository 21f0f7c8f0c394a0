package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.TaskRunner;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Those that are said to be the same, the one whose name stays, and a search for more. */
final class MergeViewModel {

  private final ObservableList<EntityRow> picked;
  private final ObjectProperty<EntityRow> kept = new SimpleObjectProperty<>();
  private final OthersFinder others;
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
    this.others = new OthersFinder(kind, directory, runner, errors, words, this::pickedKeys);
    this.picked = FXCollections.observableArrayList(first);
    this.ready = Bindings.size(picked).greaterThan(1);
    kept.set(mostTalks(first));
  }

  ObservableList<EntityRow> picked() {
    return picked;
  }

  /** Looks for more that are the same. */
  OthersFinder others() {
    return others;
  }

  /** The one whose name stays. */
  ObjectProperty<EntityRow> keptProperty() {
    return kept;
  }

  /** Whether there are two or more to merge. */
  BooleanBinding ready() {
    return ready;
  }

  void pick(EntityRow row) {
    picked.add(row);
    others.textProperty().set("");
  }

  private static EntityRow mostTalks(List<EntityRow> rows) {
    return rows.stream().max(Comparator.comparingInt(EntityRow::talks)).orElseThrow();
  }

  private List<String> pickedKeys() {
    return picked.stream().map(EntityRow::key).toList();
  }
}
