package app.lanyard.ui.shell;

import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where features hand in what the person makes of things as a whole. Everything is a step that can
 * be undone, and is on the disk before it shows.
 */
public interface MarkDesk {

  /** Gives a star, or takes it back if there is one. */
  void star(AnnotationSubject subject);

  /**
   * @param before what is there now, to come back to
   * @param rating 0 for none
   */
  void rate(AnnotationSubject subject, Marks before, int rating);

  void status(AnnotationSubject subject, Marks before, @Nullable WatchStatus status);

  void remark(AnnotationSubject subject, Marks before, String note, List<String> tags);

  /**
   * Keeps a note that is being written, without a step of its own: {@link #remark} makes it one
   * when the person has ended.
   */
  void draft(AnnotationSubject subject, String note, List<String> tags);

  /** Takes back what was done last in the window. */
  void undo();

  /** Does again what was taken back last. */
  void redo();
}
