package app.lanyard.ui.shell;

import app.lanyard.ui.shell.History.Step;
import app.lanyard.ui.task.Delay;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * Notes down the person's way through views, pages, filters and notes, and leads them back and
 * forward on it. Going back and forward is no step of its own.
 */
public final class WindowWalk {

  private final ShellViewModel shell;
  private final ReaderPane reader;
  private final Delay pausing;
  private final History history = new History();
  private boolean leading;

  /** What a view that was led to will say once it has read what it shows; null if it has. */
  private @Nullable ViewPlace awaited;

  /**
   * @param pausing waits until the person has stopped typing or dragging
   */
  public WindowWalk(ShellViewModel shell, ReaderPane reader, Delay pausing) {
    this.shell = shell;
    this.reader = reader;
    this.pausing = pausing;
    history.visit(here(shell.currentProperty().get()));
    shell.entries().forEach(this::follow);
    shell.currentProperty().addListener((shown, was, now) -> viewChanged(was, now));
    reader.openedProperty().addListener((opened, was, now) -> noteOpened(was));
  }

  public ReadOnlyBooleanProperty canGoBack() {
    return history.canGoBack();
  }

  public ReadOnlyBooleanProperty canGoForward() {
    return history.canGoForward();
  }

  public void back() {
    pausing.flush();
    history.back().ifPresent(this::lead);
  }

  public void forward() {
    pausing.flush();
    history.forward().ifPresent(this::lead);
  }

  private void follow(ViewEntry entry) {
    entry.view().placeProperty().addListener((place, was, now) -> moved(entry, was, now));
  }

  private void moved(ViewEntry entry, ViewPlace was, ViewPlace now) {
    if (leading || !entry.equals(shell.currentProperty().get()) || isAwaited(now)) {
      return;
    }
    if (now.continues(was)) {
      pausing.restart(() -> history.visit(here(entry)));
    } else {
      stopWaiting();
      history.visit(new Step(entry.id(), was, reader.openedProperty().getValue()));
      history.visit(here(entry));
    }
  }

  /** Of several answers that are on their way, only the one that was led to is no step. */
  private boolean isAwaited(ViewPlace now) {
    boolean same = now.equals(awaited);
    awaited = null;
    return same;
  }

  private void viewChanged(ViewEntry was, ViewEntry now) {
    if (!leading) {
      stopWaiting();
      awaited = null;
      history.visit(here(was));
      history.visit(here(now));
    }
  }

  /** With the first note nothing is left behind that could be gone back to. */
  private void noteOpened(Optional<NotePoint> before) {
    if (leading) {
      return;
    }
    stopWaiting();
    ViewEntry entry = shell.currentProperty().get();
    history.visit(new Step(entry.id(), entry.view().placeProperty().getValue(), before));
    if (before.isEmpty()) {
      history.amend(here(entry));
    } else {
      history.visit(here(entry));
    }
  }

  private void stopWaiting() {
    pausing.restart(() -> {});
  }

  private Step here(ViewEntry entry) {
    return new Step(
        entry.id(), entry.view().placeProperty().getValue(), reader.openedProperty().getValue());
  }

  private void lead(Step step) {
    leading = true;
    shell.show(step.view());
    lead(shell.currentProperty().get().view(), step.place());
    step.note()
        .filter(note -> !reader.openedProperty().getValue().equals(Optional.of(note)))
        .ifPresent(note -> reader.open(note.noteId(), note.line()));
    leading = false;
  }

  private void lead(MainView view, ViewPlace place) {
    if (!view.placeProperty().getValue().equals(place)) {
      view.restore(place);
    }
    awaited = view.placeProperty().getValue().equals(place) ? null : place;
    view.focusContent();
  }
}
