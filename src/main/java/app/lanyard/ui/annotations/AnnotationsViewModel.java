package app.lanyard.ui.annotations;

import app.lanyard.library.Annotations;
import app.lanyard.markdown.comment.CommentReader;
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
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;

/** Everything the person marked, newest first, and what is done with it. */
public final class AnnotationsViewModel {

  private final Annotations annotations;
  private final AnnotationDesk desk;
  private final Navigator navigator;
  private final LatestTask reading;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ObjectProperty<AnnotationFilter> filter =
      new SimpleObjectProperty<>(AnnotationFilter.NONE);
  private final ObjectProperty<AnnotationOrder> order =
      new SimpleObjectProperty<>(AnnotationOrder.NEWEST);
  private final ObservableList<ListedAnnotation> all = FXCollections.observableArrayList();
  private final ObservableList<String> tags = FXCollections.observableArrayList();
  private final FilteredList<ListedAnnotation> filtered = new FilteredList<>(all);
  private final SortedList<ListedAnnotation> shown = new SortedList<>(filtered);
  private final CommentReader comments = new CommentReader();
  private Map<String, String> plainComments = Map.of();
  private Consumer<Runnable> replacing = Runnable::run;
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);

  /**
   * @param plainComments what was written, without markup, by identifier
   */
  private record Read(List<ListedAnnotation> found, Map<String, String> plainComments) {}

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
    filter.subscribe(this::filter);
    order.subscribe(now -> shown.setComparator(now.comparator()));
  }

  ObjectProperty<AnnotationFilter> filterProperty() {
    return filter;
  }

  ObjectProperty<AnnotationOrder> orderProperty() {
    return order;
  }

  /** The tags that any of them has, in the order of the alphabet. */
  ObservableList<String> tags() {
    return tags;
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

  /**
   * @param around runs what replaces the rows, and keeps what is selected meanwhile
   */
  void whileReplacing(Consumer<Runnable> around) {
    replacing = around;
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

  /** Opens the note and lets the person say where in it this belongs. */
  void place(ListedAnnotation listed) {
    if (!listed.trashed() && listed.noteId() != 0 && listed.annotation().quote() != null) {
      navigator.placeAnnotation(listed.noteId(), listed.annotation());
    }
  }

  /** Says that what stands there now is not what was marked. */
  void refuse(List<ListedAnnotation> chosen) {
    desk.refuse(
        annotationsOf(
            chosen, listed -> !listed.trashed() && listed.placed().state() == AnchorState.REVIEW));
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

  /** Changes the tags of all that are chosen. */
  void retag(List<ListedAnnotation> chosen, List<String> added, List<String> removed) {
    desk.retag(annotationsOf(chosen, listed -> !listed.trashed()), added, removed);
  }

  private static List<Annotation> annotationsOf(
      List<ListedAnnotation> chosen, Predicate<ListedAnnotation> wanted) {
    return chosen.stream().filter(wanted).map(ListedAnnotation::annotation).toList();
  }

  /** Reads them again. */
  void refresh() {
    reading.run(this::read, this::show, this::failed);
  }

  /** What the person wrote of one, without markup. */
  String plainComment(Annotation annotation) {
    return plainComments.getOrDefault(annotation.id(), annotation.comment());
  }

  private Read read() {
    List<ListedAnnotation> found = annotations.all();
    return new Read(
        found,
        found.stream()
            .map(ListedAnnotation::annotation)
            .filter(annotation -> !annotation.comment().isEmpty())
            .collect(
                Collectors.toMap(Annotation::id, one -> comments.read(one.comment()).words())));
  }

  private void show(Read read) {
    List<ListedAnnotation> found = read.found();
    plainComments = read.plainComments();
    if (!all.equals(found)) {
      replacing.accept(() -> all.setAll(found));
      List<String> known = tagsOf(found);
      if (!tags.equals(known)) {
        tags.setAll(known);
      }
    }
    String tag = filter.get().tag();
    if (!tag.isEmpty() && !tags.contains(tag)) {
      filter.set(filter.get().withTag(""));
    }
    filter(filter.get());
  }

  private static List<String> tagsOf(List<ListedAnnotation> found) {
    return found.stream()
        .filter(listed -> !listed.trashed())
        .flatMap(listed -> listed.annotation().tags().stream())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  private void filter(AnnotationFilter wanted) {
    filtered.setPredicate(wanted);
    state.set(shown.isEmpty() ? ListState.EMPTY : ListState.FILLED);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("annotations.unread"), failure);
  }
}
