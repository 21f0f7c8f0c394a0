package app.lanyard.ui.shell;

import app.lanyard.model.annotation.Annotation;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The pane that notes are read in, seen from the window. Used on the JavaFX thread alone. */
public interface ReaderPane {

  /** What to place in the window; the same node each time. */
  Node node();

  /**
   * Opens a note.
   *
   * @param line the line of the file to show, counted from 1; 1 for the top
   */
  void open(long noteId, int line);

  /** Opens a note at one of its annotations, or at its top if that has no place in it. */
  void openAnnotation(long noteId, String annotationId);

  /** Opens a note, and lets the person say where in it an annotation belongs. */
  void placeAnnotation(long noteId, Annotation annotation);

  /** What was asked for last; nothing until a note was opened. */
  ObservableValue<Optional<NotePoint>> openedProperty();

  ReaderCommands commands();
}
