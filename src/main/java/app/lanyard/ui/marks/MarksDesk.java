package app.lanyard.ui.marks;

import app.lanyard.library.Annotations;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.MarkDesk;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the card of marks. Used on the JavaFX thread alone. */
public final class MarksDesk implements MarkCommands {

  private final Annotations annotations;
  private final MarkDesk desk;
  private final Dialogs dialogs;
  private final TaskRunner runner;
  private final LatestTask opening;
  private final Supplier<Delay> drafting;
  private final CommentLinks links;
  private final ErrorPresenter errors;
  private final Messages messages;
  private Optional<MarksViewModel> shown = Optional.empty();

  /**
   * @param drafting how long what is written waits until it is kept as a draft
   * @param links what notes may link to
   */
  public MarksDesk(
      Annotations annotations,
      MarkDesk desk,
      Dialogs dialogs,
      TaskRunner runner,
      Supplier<Delay> drafting,
      CommentLinks links,
      ErrorPresenter errors,
      Messages messages) {
    this.annotations = annotations;
    this.desk = desk;
    this.dialogs = dialogs;
    this.runner = runner;
    this.opening = new LatestTask(runner);
    this.drafting = drafting;
    this.links = links;
    this.errors = errors;
    this.messages = messages;
  }

  @Override
  public void open(AnnotationSubject subject, String name) {
    opening.run(
        () -> annotations.marks(subject),
        marks -> {
          var model = new MarksViewModel(subject, marks, annotations, desk, runner, this::failed);
          shown = Optional.of(model);
          dialogs.show(
              new MarksCard(model, isTalk(subject), drafting.get(), links, messages)
                  .of(name, this::close));
        },
        this::failed);
  }

  @Override
  public void star(AnnotationSubject subject) {
    desk.star(subject);
  }

  @Override
  public void watched(TalkRow talk) {
    if (talk.marks().status() != WatchStatus.WATCHED) {
      desk.status(
          new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id()),
          talk.marks(),
          WatchStatus.WATCHED);
    }
  }

  /** Reads the marks that are shown again: the library holds something else now. */
  public void refresh() {
    shown.ifPresent(MarksViewModel::refresh);
  }

  private void close() {
    shown = Optional.empty();
    dialogs.close();
  }

  private void failed(Throwable failure) {
    errors.present(messages.get("marks.unread"), failure);
  }

  private static boolean isTalk(AnnotationSubject subject) {
    return subject instanceof AnnotationSubject.OfEntity(var kind, var _)
        && kind == EntityKind.TALK;
  }
}
