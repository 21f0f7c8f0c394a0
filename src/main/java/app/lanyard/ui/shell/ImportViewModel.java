package app.lanyard.ui.shell;

import app.lanyard.library.ImportReport;
import app.lanyard.library.Importer;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Imports what is new or changed, one import at a time, with progress and cancel. */
public final class ImportViewModel {

  private final Importer importer;
  private final TaskRunner runner;
  private final LibraryChanges changes;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ImportSummary summary;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper progressText = new ReadOnlyStringWrapper("");
  private AtomicBoolean cancelled = new AtomicBoolean();
  private boolean askedAgain;
  private boolean quiet;

  public ImportViewModel(
      Importer importer,
      TaskRunner runner,
      LibraryChanges changes,
      ImportSummary summary,
      ErrorPresenter errors,
      Messages messages) {
    this.importer = importer;
    this.runner = runner;
    this.changes = changes;
    this.summary = summary;
    this.errors = errors;
    this.messages = messages;
  }

  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** How much is done, from 0 to 1; negative while that is not known. */
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty progressTextProperty() {
    return progressText.getReadOnlyProperty();
  }

  /** Imports everything; if an import is running, another follows it. */
  public void start() {
    if (running.get()) {
      askedAgain = true;
      return;
    }
    askedAgain = false;
    cancelled = new AtomicBoolean();
    fraction.set(-1);
    progressText.set(messages.get("import.looking"));
    running.set(true);
    var listener = new WorkProgress(cancelled, runner, this::progressed);
    runner.run(() -> importer.importAll(listener), this::finished, this::failed);
  }

  /** Imports everything as {@link #start} does, and says nothing if there was nothing to do. */
  public void startQuietly() {
    quiet = !running.get();
    start();
  }

  /** Asks the running import to stop. It keeps what it has done so far. */
  public void cancel() {
    askedAgain = false;
    cancelled.set(true);
    if (running.get()) {
      progressText.set(messages.get("import.stopping"));
    }
  }

  private void progressed(int done, int total) {
    if (!running.get() || cancelled.get()) {
      return;
    }
    fraction.set(total == 0 ? -1 : (double) done / total);
    progressText.set(messages.get("import.progress", done, total));
  }

  private void finished(ImportReport report) {
    running.set(false);
    changes.fire();
    if (!quiet || ImportSummary.isWorthTelling(report)) {
      summary.tell(report);
    }
    quiet = false;
    startAgainIfAsked();
  }

  private void failed(Throwable failure) {
    running.set(false);
    changes.fire();
    errors.present(messages.get("import.failed"), failure);
    startAgainIfAsked();
  }

  private void startAgainIfAsked() {
    if (askedAgain) {
      start();
    }
  }
}
