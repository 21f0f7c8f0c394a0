package app.lanyard.app;

import app.lanyard.cli.WindowRequest;
import app.lanyard.cli.WindowTask;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import javafx.stage.Stage;

/**
 * Does in the window what is asked of it from outside: brings it to the front, shows notes that the
 * library has, adds what it has not, and begins a task. Used on the JavaFX thread alone.
 */
final class WindowDesk {

  private record Sorted(OptionalLong known, List<Path> others) {}

  private final Stage stage;
  private final WindowParts window;
  private final NoteFinder finder;
  private final TaskRunner runner;
  private final Delay settling;
  private final Messages messages;
  private final Set<Path> awaited = new HashSet<>();

  /**
   * @param settling waits until the window has read what it shows first
   */
  WindowDesk(
      Stage stage,
      WindowParts window,
      NoteFinder finder,
      TaskRunner runner,
      Delay settling,
      Messages messages) {
    this.stage = stage;
    this.window = window;
    this.finder = finder;
    this.runner = runner;
    this.settling = settling;
    this.messages = messages;
    window.models().imports().runningProperty().subscribe(this::showAwaited);
  }

  /** Does what a later start asked for. */
  void serve(WindowRequest request) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    take(request.paths());
    perform(request.task());
  }

  /**
   * Does what the window was started for, and looks for new and changed notes: a little later,
   * since that takes the processor and the disk from what the window shows.
   */
  void begin(WindowRequest request) {
    if (request.paths().isEmpty()) {
      settling.restart(window.models().imports()::startQuietly);
    }
    take(request.paths());
    perform(request.task());
  }

  private void take(List<Path> paths) {
    if (!paths.isEmpty()) {
      runner.run(() -> sort(paths), this::receive, this::present);
    }
  }

  private void perform(WindowTask task) {
    switch (task) {
      case NONE -> {}
      case ADD_FOLDER -> window.shell().fire("add-folder");
      case SEARCH -> window.shell().fire("search-all");
    }
  }

  private Sorted sort(List<Path> paths) {
    OptionalLong known = OptionalLong.empty();
    List<Path> others = new ArrayList<>();
    for (Path path : paths) {
      OptionalLong note = finder.find(path);
      if (note.isPresent()) {
        known = note;
      } else {
        others.add(path);
      }
    }
    return new Sorted(known, others);
  }

  private void receive(Sorted paths) {
    paths.known().ifPresent(this::open);
    Runnable reading = window.models().imports()::startQuietly;
    if (paths.others().isEmpty()) {
      settling.restart(reading);
      return;
    }
    awaited.addAll(paths.others());
    window.models().sources().add(paths.others(), reading);
  }

  /** A note that was added can be shown as soon as it has been read. */
  private void showAwaited(boolean importing) {
    if (importing || awaited.isEmpty()) {
      return;
    }
    List<Path> paths = List.copyOf(awaited);
    runner.run(
        () -> sort(paths),
        sorted -> {
          awaited.removeIf(path -> !sorted.others().contains(path));
          sorted.known().ifPresent(this::open);
        },
        this::present);
  }

  private void open(long note) {
    window.reader().open(note, 1);
  }

  private void present(Throwable failure) {
    window.errors().present(messages.get("error.unexpected"), failure);
  }
}
