package app.lanyard.ui.marks;

import app.lanyard.library.Annotations;
import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.controls.comment.CommentForm;
import app.lanyard.ui.shell.MarkDesk;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the person makes of one thing. Used on the JavaFX thread alone. */
final class MarksViewModel implements CommentForm.Keeper {

  private final AnnotationSubject subject;
  private final Annotations annotations;
  private final MarkDesk desk;
  private final LatestTask reading;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<Marks> marks;

  /** As they were before the note that is being written. */
  private @Nullable Marks beforeDraft;

  MarksViewModel(
      AnnotationSubject subject,
      Marks marks,
      Annotations annotations,
      MarkDesk desk,
      TaskRunner runner,
      Consumer<Throwable> failed) {
    this.subject = subject;
    this.annotations = annotations;
    this.desk = desk;
    this.reading = new LatestTask(runner);
    this.failed = failed;
    this.marks = new ReadOnlyObjectWrapper<>(marks);
  }

  ReadOnlyObjectProperty<Marks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  void refresh() {
    reading.run(() -> annotations.marks(subject), marks::set, failed);
  }

  void star() {
    desk.star(subject);
  }

  /**
   * @param rating 0 for none
   */
  void rate(int rating) {
    if (rating != marks.get().rating()) {
      desk.rate(subject, marks.get(), rating);
    }
  }

  void tell(@Nullable WatchStatus status) {
    if (status != marks.get().status()) {
      desk.status(subject, marks.get(), status);
    }
  }

  void undo() {
    desk.undo();
  }

  void redo() {
    desk.redo();
  }

  @Override
  public void draft(String note, List<String> tags) {
    if (beforeDraft == null) {
      beforeDraft = marks.get();
    }
    desk.draft(subject, note, tags);
  }

  @Override
  public void end(String note, List<String> tags, boolean drafted) {
    Marks before = beforeDraft == null ? marks.get() : beforeDraft;
    beforeDraft = null;
    if (!note.equals(before.note()) || !tags.equals(before.tags())) {
      desk.remark(subject, before, note, tags);
    } else if (drafted) {
      desk.draft(subject, note, tags);
    }
  }
}
