package app.lanyard.ui.shell;

import app.lanyard.library.Annotations;
import app.lanyard.model.Marks;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes steps of the window's history of marks. Used on the JavaFX thread alone. */
public final class MarkEdits implements MarkDesk {

  private final Annotations annotations;
  private final EditHistory history;
  private final Messages messages;

  public MarkEdits(Annotations annotations, EditHistory history, Messages messages) {
    this.annotations = annotations;
    this.history = history;
    this.messages = messages;
  }

  @Override
  public void star(AnnotationSubject subject) {
    history.performQuietly(new StarToggle(annotations, subject, messages), () -> {});
  }

  @Override
  public void rate(AnnotationSubject subject, Marks before, int rating) {
    perform(
        () -> annotations.rate(subject, rating),
        () -> annotations.rate(subject, before.rating()),
        messages.get("undo.rating"));
  }

  @Override
  public void status(AnnotationSubject subject, Marks before, @Nullable WatchStatus status) {
    perform(
        () -> annotations.status(subject, status),
        () -> annotations.status(subject, before.status()),
        messages.get("undo.status"));
  }

  @Override
  public void remark(AnnotationSubject subject, Marks before, String note, List<String> tags) {
    perform(
        () -> annotations.remark(subject, note, tags),
        () -> annotations.remark(subject, before.note(), before.tags()),
        messages.get("undo.remark"));
  }

  @Override
  public void draft(AnnotationSubject subject, String note, List<String> tags) {
    history.keep(() -> annotations.remark(subject, note, tags));
  }

  @Override
  public void undo() {
    history.undo();
  }

  @Override
  public void redo() {
    history.redo();
  }

  private void perform(Runnable forth, Runnable back, String words) {
    history.performQuietly(new TwoWayEdit(forth, back, words), () -> {});
  }
}
