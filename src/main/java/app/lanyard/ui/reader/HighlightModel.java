package app.lanyard.ui.reader;

import app.lanyard.annotation.Quoting;
import app.lanyard.library.Annotations;
import app.lanyard.markdown.comment.Comment;
import app.lanyard.markdown.comment.CommentReader;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.shell.AnnotationDesk;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The highlights of the note that is read: which there are, which one is chosen, and what is done
 * with them. Used on the JavaFX thread alone.
 */
final class HighlightModel {

  private final Annotations annotations;
  private final AnnotationDesk desk;
  private final PlacingModel placing;
  private final LatestTask reading;
  private final CommentReader reader = new CommentReader();
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ObservableList<PlacedAnnotation> placed = FXCollections.observableArrayList();
  private final ObservableList<PlacedAnnotation> shown =
      FXCollections.unmodifiableObservableList(placed);
  private final ReadOnlyObjectWrapper<Optional<TextRange>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PlacedAnnotation>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private HighlightColour colour = HighlightColour.YELLOW;
  private @Nullable PageSurface surface;
  private @Nullable ReadPage page;
  private Map<String, Comment> comments = Map.of();
  private String wanted = "";
  private String sought = "";

  /** Those that have a place, and their comments by identifier. */
  private record Found(List<PlacedAnnotation> placed, Map<String, Comment> comments) {

    static Found of(List<PlacedAnnotation> all, CommentReader reader) {
      List<PlacedAnnotation> placed = all.stream().filter(PlacedAnnotation::hasPlace).toList();
      return new Found(
          placed,
          placed.stream()
              .map(PlacedAnnotation::annotation)
              .collect(Collectors.toMap(Annotation::id, one -> reader.read(one.comment()))));
    }
  }

  HighlightModel(
      Annotations annotations,
      AnnotationDesk desk,
      TaskRunner tasks,
      ErrorPresenter errors,
      Messages messages) {
    this.annotations = annotations;
    this.desk = desk;
    this.placing = new PlacingModel(desk);
    this.reading = new LatestTask(tasks);
    this.errors = errors;
    this.messages = messages;
  }

  /** The annotation whose place is asked for. */
  PlacingModel placing() {
    return placing;
  }

  /**
   * Puts the annotation whose place is asked for where text is selected.
   *
   * @return whether one is, and text is selected
   */
  boolean placeSelected() {
    selectionChanged();
    Optional<TextRange> range = selected.get();
    if (page == null || range.isEmpty() || placing.asked().get().isEmpty()) {
      return false;
    }
    placing.asked().get().ifPresent(annotation -> wanted = annotation.id());
    placing.place(quoteAt(page, range.get()));
    clearSelection();
    return true;
  }

  /** Those that have a place in the text, in its order. */
  ObservableList<PlacedAnnotation> placed() {
    return shown;
  }

  /** What the person wrote of one of them, to be shown. */
  Comment commentOf(PlacedAnnotation mark) {
    return comments.getOrDefault(mark.annotation().id(), Comment.NONE);
  }

  /** The text that is selected. */
  ReadOnlyObjectProperty<Optional<TextRange>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The highlight that was chosen last, by a click or a key. */
  ReadOnlyObjectProperty<Optional<PlacedAnnotation>> current() {
    return current.getReadOnlyProperty();
  }

  /** The identifier of the one whose comment the person is writing. */
  ReadOnlyObjectProperty<Optional<String>> written() {
    return written.getReadOnlyProperty();
  }

  /** The colour that was used last. */
  HighlightColour colour() {
    return colour;
  }

  /** Another note is read. */
  void show(ReadPage shown) {
    page = shown;
    placing.noteShown(shown.noteId());
    placed.clear();
    choose(Optional.empty());
    read();
  }

  /** Reads once more what there is: something may have changed. */
  void refresh() {
    if (page != null) {
      read();
    }
  }

  /** Lets the annotation be chosen and brought into view once its note is shown. */
  void seek(String annotationId) {
    sought = annotationId;
  }

  void attach(@Nullable PageSurface ready) {
    surface = ready;
    selected.set(Optional.empty());
    if (ready != null && page != null) {
      ready.setBlocks(page.note().content().blocks());
      paint();
      goToSought();
    }
  }

  /** The person has selected other text, or none. */
  void selectionChanged() {
    if (surface != null && page != null) {
      String text = page.note().content().text();
      selected.set(
          surface
              .selectedRange()
              .map(range -> range.trimmed(text))
              .filter(range -> range.length() > 0));
    }
  }

  /** Whether there is something to highlight, recolour or comment. */
  boolean hasSubject() {
    selectionChanged();
    return selected.get().isPresent() || current.get().isPresent();
  }

  /** Highlights what is selected; without a selection the chosen highlight gets the colour. */
  void highlight(HighlightColour wantedColour) {
    colour = wantedColour;
    if (selected.get().isPresent()) {
      add(selected.get().get(), added -> {});
    } else {
      current.get().map(PlacedAnnotation::annotation).ifPresent(this::recolour);
    }
  }

  /** Lets the person write a comment on what is selected, or on the chosen highlight. */
  void comment() {
    if (selected.get().isPresent()) {
      add(selected.get().get(), added -> written.set(Optional.of(added.id())));
    } else {
      written.set(current.get().map(chosen -> chosen.annotation().id()));
    }
  }

  /** Keeps what is being written. */
  void draft(Annotation before, AnnotationContent content) {
    desk.draft(before, content);
  }

  /**
   * The person has ended writing.
   *
   * @param before the annotation as it was before
   * @param drafted whether a draft may be in its place
   */
  void endWriting(Annotation before, AnnotationContent content, boolean drafted) {
    written.set(Optional.empty());
    if (!content.equals(before.content())) {
      desk.change(before, content);
    } else if (drafted) {
      desk.draft(before, content);
    }
  }

  /** Puts the chosen highlight into the trash. */
  void trash() {
    current.get().ifPresent(chosen -> desk.trash(List.of(chosen.annotation())));
  }

  /** Chooses the innermost highlight at a position of the text, or none. */
  void chooseAt(int position) {
    choose(
        placed.stream()
            .filter(mark -> rangeOf(mark).holds(position))
            .min(Comparator.comparingInt(mark -> rangeOf(mark).length())));
  }

  /** Chooses a highlight and brings it into view. */
  void goTo(PlacedAnnotation mark) {
    choose(Optional.of(mark));
    if (surface != null) {
      surface.bringUp(rangeOf(mark));
    }
  }

  void choose(Optional<PlacedAnnotation> chosen) {
    current.set(chosen);
    wanted = chosen.map(mark -> mark.annotation().id()).orElse("");
    if (surface != null) {
      surface.pointOut(chosen.map(HighlightModel::rangeOf).orElse(null));
    }
  }

  /** Goes to the highlight behind the chosen one, or before it; past the last to the first. */
  void step(boolean forward) {
    if (placed.isEmpty()) {
      return;
    }
    int at = current.get().map(placed::indexOf).orElse(forward ? -1 : 0);
    goTo(placed.get(Math.floorMod(at + (forward ? 1 : -1), placed.size())));
  }

  static TextRange rangeOf(PlacedAnnotation mark) {
    return new TextRange(mark.start(), mark.end());
  }

  private void add(TextRange range, Consumer<Annotation> then) {
    if (page == null) {
      return;
    }
    var highlight =
        new NewAnnotation(
            new AnnotationSubject.OfNote(page.noteId()),
            Motivation.HIGHLIGHTING,
            AnnotationContent.of(colour),
            quoteAt(page, range));
    clearSelection();
    desk.add(
        highlight,
        added -> {
          wanted = added.id();
          then.accept(added);
        });
  }

  private static TextQuote quoteAt(ReadPage page, TextRange range) {
    return Quoting.of(page.note().content().text(), range.start(), range.end());
  }

  private void clearSelection() {
    if (surface != null) {
      surface.clearSelection();
    }
    selected.set(Optional.empty());
  }

  private void recolour(Annotation annotation) {
    desk.change(annotation, new AnnotationContent(annotation.comment(), annotation.tags(), colour));
  }

  private void read() {
    long note = page == null ? 0 : page.noteId();
    reading.run(
        () -> Found.of(annotations.ofNote(note), reader),
        this::take,
        failure -> errors.present(messages.get("reader.highlights.unread"), failure));
  }

  private void take(Found found) {
    comments = found.comments();
    placed.setAll(found.placed());
    paint();
    choose(withId(wanted));
    goToSought();
  }

  private void goToSought() {
    Optional<PlacedAnnotation> found = surface == null ? Optional.empty() : withId(sought);
    found.ifPresent(
        mark -> {
          sought = "";
          goTo(mark);
        });
  }

  private Optional<PlacedAnnotation> withId(String id) {
    return placed.stream().filter(mark -> mark.annotation().id().equals(id)).findFirst();
  }

  private void paint() {
    if (surface != null) {
      surface.showMarks(placed.stream().flatMap(mark -> marksOf(mark).stream()).toList());
    }
  }

  private static List<PageMark> marksOf(PlacedAnnotation mark) {
    var marks = new ArrayList<PageMark>();
    HighlightColour its = mark.annotation().colour();
    HighlightColour shown = its == null ? HighlightColour.YELLOW : its;
    marks.add(new PageMark("mark-" + shown.wireName(), rangeOf(mark)));
    if (mark.state() == AnchorState.REVIEW) {
      marks.add(new PageMark("mark-review", rangeOf(mark)));
    }
    return marks;
  }
}
