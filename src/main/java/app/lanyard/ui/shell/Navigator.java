package app.lanyard.ui.shell;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.annotation.Annotation;
import java.util.List;
import java.util.function.Consumer;

/** How features lead to each other without knowing each other. */
public interface Navigator {

  /**
   * Opens a note in the reader.
   *
   * @param line the line of the file to show, counted from 1; 1 for the top
   */
  void openNote(long noteId, int line);

  /** Opens a note in the reader, at one of its annotations. */
  default void openAnnotation(long noteId, String annotationId) {
    openNote(noteId, 1);
  }

  /** Opens a note in the reader, and lets the person say where in it an annotation belongs. */
  default void placeAnnotation(long noteId, Annotation annotation) {
    openNote(noteId, 1);
  }

  /** Opens an address in the system's browser; only http, https and mailto are passed on. */
  void openInBrowser(String url);

  /**
   * Shows the page of a speaker, project or event in the middle pane.
   *
   * @param key lasts as long as the thing does; nothing happens if there is none of that key
   */
  default void showPage(EntityKind kind, String key) {}

  /**
   * Finds the pages that a talk leads to: of its event, its speakers and its projects.
   *
   * @param found gets them, soon; not called if others are looked for before they are found
   */
  default void pagesOf(long talkId, Consumer<List<EntityLink>> found) {}

  /** Shows the page of an event, if it is still there. */
  default void showEvent(long eventId) {}

  /** Shows the timeline with these filters in the place of those it has. */
  default void showTalks(TalkFilter filter) {}
}
