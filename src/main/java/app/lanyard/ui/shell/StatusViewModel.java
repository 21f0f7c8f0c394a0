package app.lanyard.ui.shell;

import app.lanyard.library.LibraryFacts;
import app.lanyard.library.ProblemBrowser;
import app.lanyard.model.LibraryCounts;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How much the library holds, in one line. */
public final class StatusViewModel {

  private record Facts(LibraryCounts counts, int problems) {}

  private final LibraryFacts library;
  private final ProblemBrowser problemBrowser;
  private final LatestTask reading;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper();

  public StatusViewModel(
      LibraryFacts library,
      ProblemBrowser problemBrowser,
      TaskRunner runner,
      LibraryChanges changes,
      ErrorPresenter errors,
      Messages messages) {
    this.library = library;
    this.problemBrowser = problemBrowser;
    this.reading = new LatestTask(runner);
    this.errors = errors;
    this.messages = messages;
    changes.subscribe(this::refresh);
  }

  /** "1,204 talks · 873 speakers · 96 notes". */
  public ReadOnlyStringProperty countsProperty() {
    return counts.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  public void refresh() {
    reading.run(
        () -> new Facts(library.counts(), problemBrowser.list().size()),
        this::show,
        failure -> errors.present(messages.get("status.unread"), failure));
  }

  private void show(Facts facts) {
    LibraryCounts held = facts.counts();
    counts.set(
        String.join(
            " · ",
            messages.get("status.talks", held.talks()),
            messages.get("status.speakers", held.speakers()),
            messages.get("status.projects", held.projects()),
            messages.get("status.notes", held.notes())));
    problems.set(facts.problems());
  }
}
