package app.lanyard.ui.reader;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.shell.AnnotationDesk;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The annotation that the person is about to put where it belongs now. Used on the JavaFX thread
 * alone.
 */
final class PlacingModel {

  private final AnnotationDesk desk;
  private final ReadOnlyObjectWrapper<Optional<Annotation>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private long note;

  PlacingModel(AnnotationDesk desk) {
    this.desk = desk;
  }

  /** The one whose place is asked for. */
  ReadOnlyObjectProperty<Optional<Annotation>> asked() {
    return asked.getReadOnlyProperty();
  }

  void ask(long noteId, Annotation annotation) {
    note = noteId;
    asked.set(Optional.of(annotation));
  }

  /** Puts it there. */
  void place(TextQuote quote) {
    asked.get().ifPresent(annotation -> desk.move(annotation, quote));
    cancel();
  }

  void cancel() {
    asked.set(Optional.empty());
  }

  /** A note is read: in another one it can't be put. */
  void noteShown(long noteId) {
    if (noteId != note) {
      cancel();
    }
  }
}
