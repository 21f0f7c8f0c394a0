package app.lanyard.ui.shell;

import app.lanyard.library.Corrector;
import app.lanyard.model.correction.Correction;
import app.lanyard.ui.task.OrderedTasks;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Everything done to the person's data, in the order it was done, to be taken back and done again.
 * Corrections outlast the window: when there is nothing left that was done in it, those from before
 * are taken back. Used on the JavaFX thread alone.
 */
public final class EditHistory implements ChangeDesk {

  private record Offers(Optional<String> undo, Optional<String> redo) {}

  /** The way of an edit from one pile to the other. */
  private record Step(Deque<Edit> from, Deque<Edit> to, Function<Edit, Optional<String>> work) {}

  private final Corrector corrector;
  private final OrderedTasks tasks;
  private final LibraryChanges changes;
  private final NoticeBoard notices;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final Edit correction;
  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<String>> undoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> redoable =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** A removal ends what could be redone; the corrector does not know of it. */
  private boolean redoEnded;

  public EditHistory(
      Corrector corrector,
      TaskRunner runner,
      LibraryChanges changes,
      NoticeBoard notices,
      ErrorPresenter errors,
      Messages messages) {
    this.corrector = corrector;
    this.tasks = new OrderedTasks(runner);
    this.changes = changes;
    this.notices = notices;
    this.errors = errors;
    this.messages = messages;
    this.correction = new LastCorrection(corrector, new ChangeWords(messages));
  }

  /** What {@link #undo} takes back, in the words of a command. */
  ReadOnlyObjectProperty<Optional<String>> undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** What {@link #redo} does again, in the words of a command. */
  ReadOnlyObjectProperty<Optional<String>> redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  @Override
  public void make(List<Correction> corrections, String sentence, Runnable kept) {
    redoEnded = false;
    perform(correction, () -> corrector.make(corrections), sentence, kept);
  }

  /**
   * Does something for the first time.
   *
   * @param sentence what was done, for the person
   */
  void perform(Edit edit, String sentence) {
    redoEnded = true;
    perform(edit, edit::redo, sentence, () -> {});
  }

  /**
   * Does something for the first time that shows by itself, so that no notice need say it.
   *
   * @param kept called once it is done
   */
  void performQuietly(Edit edit, Runnable kept) {
    redoEnded = true;
    perform(edit, edit::redo, "", kept);
  }

  /** Keeps something behind what was done before, as no step of its own. */
  void keep(Runnable work) {
    tasks.run(
        () -> {
          work.run();
          return true;
        },
        kept -> {},
        failure -> errors.present(messages.get("change.failed"), failure));
  }

  /** Takes back what was done last, if there is anything. */
  void undo() {
    repeat(
        new Step(done, undone, Edit::undo),
        words ->
            Notice.info(
                messages.get("undo.undone", words), messages.get("action.redo"), this::redo),
        messages.get("undo.failed"));
  }

  /** Does again what was taken back last, if there is anything. */
  void redo() {
    if (!isRedoEnded()) {
      repeat(
          new Step(undone, done, Edit::redo),
          words ->
              Notice.info(
                  messages.get("undo.redone", words), messages.get("action.undo"), this::undo),
          messages.get("redo.failed"));
    }
  }

  /** Reads what can be undone and redone. */
  public void refresh() {
    Edit last = done.isEmpty() ? correction : done.peek();
    Edit next = undone.isEmpty() ? correction : undone.peek();
    boolean ended = isRedoEnded();
    tasks.run(
        () -> new Offers(last.undoable(), ended ? Optional.empty() : next.redoable()),
        offers -> {
          undoable.set(offers.undo());
          redoable.set(offers.redo());
        },
        failure -> errors.present(messages.get("undo.unread"), failure));
  }

  /**
   * @param sentence what was done, for the person; empty if nothing need be said
   */
  private void perform(Edit edit, Callable<?> work, String sentence, Runnable kept) {
    undone.clear();
    done.push(edit);
    tasks.run(
        () -> Optional.of(work.call()),
        result -> {
          kept.run();
          changed();
          if (!sentence.isEmpty()) {
            notices.show(Notice.info(sentence, messages.get("action.undo"), this::undo));
          }
        },
        failure -> {
          done.removeFirstOccurrence(edit);
          failed(messages.get("change.failed"), failure);
        });
  }

  private void repeat(Step step, Function<String, Notice> notice, String failed) {
    Edit edit = step.from().isEmpty() ? correction : step.from().pop();
    step.to().push(edit);
    tasks.run(
        () -> step.work().apply(edit),
        words ->
            words.ifPresentOrElse(
                said -> {
                  changed();
                  notices.show(notice.apply(said));
                },
                () -> step.to().removeFirstOccurrence(edit)),
        failure -> {
          step.to().removeFirstOccurrence(edit);
          step.from().push(edit);
          failed(failed, failure);
        });
  }

  private boolean isRedoEnded() {
    return redoEnded && undone.isEmpty();
  }

  private void changed() {
    refresh();
    changes.fire();
  }

  private void failed(String what, Throwable failure) {
    refresh();
    errors.present(what, failure);
  }
}
