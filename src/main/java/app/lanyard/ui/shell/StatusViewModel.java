package app.lanyard.ui.shell;

import app.lanyard.library.LibraryFacts;
import app.lanyard.library.ProblemBrowser;
import app.lanyard.model.LibraryCounts;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Stream.of(
                counted("status.talks", held.talks()),
                counted("status.speakers", held.speakers()),
                counted("status.projects", held.projects()),
                Optional.of(messages.get("status.notes", held.notes())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · ")));
    problems.set(facts.problems());
  }

  /** What there is none of is left out. */
  private Optional<String> counted(String key, int number) {
    return number == 0 ? Optional.empty() : Optional.of(messages.get(key, number));
  }
}
