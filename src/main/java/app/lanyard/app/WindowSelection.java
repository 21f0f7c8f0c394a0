package app.lanyard.app;

import app.lanyard.cli.PictureRequest;
import app.lanyard.library.LibraryException;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.NoteRow;
import app.lanyard.ui.task.TaskRunner;
import java.util.function.Consumer;

/** Shows the view, selects the row and opens the note that a picture is to show. */
final class WindowSelection {

  private static final int ATTEMPTS = 20;

  private final LibraryPorts library;
  private final WindowParts parts;
  private final PictureRequest request;
  private final TaskRunner runner;
  private boolean done;
  private int attempts;

  WindowSelection(
      LibraryPorts library, WindowParts parts, PictureRequest request, TaskRunner runner) {
    this.library = library;
    this.parts = parts;
    this.request = request;
    this.runner = runner;
    this.done = request.select() == null;
  }

  /**
   * @param onFailure gets what went wrong, such as a note that is not there
   */
  void open(Consumer<? super Throwable> onFailure) {
    parts.models().shell().show(request.view());
    String path = request.open();
    if (path != null) {
      runner.run(() -> noteAt(path), note -> parts.reader().open(note.id(), 1), onFailure);
    }
  }

  /** Whether there is nothing left to select. */
  boolean isDone() {
    return done;
  }

  /**
   * Selects the row, if it has been read by now.
   *
   * @return whether it is selected or may still turn up
   */
  boolean tryToSelect() {
    String words = request.select();
    if (words != null) {
      done = parts.models().shell().currentProperty().get().view().select(words);
    }
    return done || ++attempts < ATTEMPTS;
  }

  private NoteRow noteAt(String path) {
    return library.notes().rows(NoteFilter.ALL, 0, Integer.MAX_VALUE).stream()
        .filter(note -> note.path().equals(path) || note.path().endsWith("/" + path))
        .findFirst()
        .orElseThrow(() -> new LibraryException("There is no note " + path + " in the library."));
  }
}
