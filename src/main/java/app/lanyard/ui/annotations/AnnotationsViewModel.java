package app.lanyard.ui.annotations;

import app.lanyard.library.Annotations;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.shell.AnnotationDesk;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Everything the person marked, newest first, and what is done with it. */
public final class AnnotationsViewModel {

  private final Annotations annotations;
  private final AnnotationDesk desk;
  private final Navigator navigator;
  private final LatestTask reading;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.ALL);
  private final ObservableList<ListedAnnotation> all = FXCollections.observableArrayList();
  private final FilteredList<ListedAnnotation> shown = new FilteredList<>(all);
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);

  public AnnotationsViewModel(
      Annotations annotations,
      AnnotationDesk desk,
      Navigator navigator,
      TaskRunner runner,
      ErrorPresenter errors,
      Messages messages) {
    this.annotations = annotations;
    this.desk = desk;
    this.navigator = navigator;
    this.reading = new LatestTask(runner);
    this.errors = errors;
    this.messages = messages;
    text.addListener(change -> filter());
    shelf.addListener(change -> filter());
  }

  StringProperty textProperty() {
    return text;
  }

  ObjectProperty<Shelf> shelfProperty() {
    return shelf;
  }

  ObservableList<ListedAnnotation> all() {
    return all;
  }

  ObservableList<ListedAnnotation> shown() {
    return shown;
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How many stand on a shelf, whatever is searched for. */
  long count(Shelf wanted) {
    return all.stream().filter(wanted::holds).count();
  }

  /** Opens the note at the highlight, if there is a note. */
  void open(ListedAnnotation listed) {
    if (listed.noteId() != 0) {
      navigator.openAnnotation(listed.noteId(), listed.annotation().id());
    }
  }

  /** Says that what stands there now is what was marked. */
  void accept(List<ListedAnnotation> chosen) {
    chosen.stream()
        .filter(listed -> !listed.trashed() && listed.placed().state() == AnchorState.REVIEW)
        .forEach(listed -> desk.accept(listed.annotation()));
  }

  void trash(List<ListedAnnotation> chosen) {
    desk.trash(annotationsOf(chosen, listed -> !listed.trashed()));
  }

  void restore(List<ListedAnnotation> chosen) {
    desk.restore(annotationsOf(chosen, ListedAnnotation::trashed));
  }

  private static List<Annotation> annotationsOf(
      List<ListedAnnotation> chosen, Predicate<ListedAnnotation> wanted) {
    return chosen.stream().filter(wanted).map(ListedAnnotation::annotation).toList();
  }

  /** Reads them again. */
  void refresh() {
    reading.run(annotations::all, this::show, this::failed);
  }

  private void show(List<ListedAnnotation> found) {
    if (!all.equals(found)) {
      all.setAll(found);
    }
    filter();
  }

  private void filter() {
    List<String> words =
        Stream.of(text.get().strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Shelf wanted = shelf.get();
    shown.setPredicate(listed -> wanted.holds(listed) && hasAll(listed, words));
    state.set(shown.isEmpty() ? ListState.EMPTY : ListState.FILLED);
  }

  private static boolean hasAll(ListedAnnotation listed, List<String> words) {
    String searched = words.isEmpty() ? "" : AnnotationWords.searched(listed);
    return words.stream().allMatch(searched::contains);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("annotations.unread"), failure);
  }
}
