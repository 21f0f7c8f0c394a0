package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.library.EvidenceReader;
import app.lanyard.library.TalkBrowser;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.model.correction.TalkRef;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads what the cards need to know before they can ask, off the JavaFX thread. */
final class DirectoryReader {

  private final EntityKind kind;
  private final Directory directory;
  private final TalkBrowser talks;
  private final EntityNotes notes;
  private final TaskRunner runner;
  private final LatestTask reading;
  private final ErrorPresenter errors;
  private final DirectoryWords words;

  DirectoryReader(
      EntityKind kind,
      Directory directory,
      TalkBrowser talks,
      EvidenceReader evidence,
      TaskRunner runner,
      ErrorPresenter errors,
      DirectoryWords words) {
    this.kind = kind;
    this.directory = directory;
    this.talks = talks;
    this.notes = new EntityNotes(evidence);
    this.runner = runner;
    this.reading = new LatestTask(runner);
    this.errors = errors;
    this.words = words;
  }

  /** The talks, or for a project the notes, that may belong to another one. */
  void parts(EntityRow row, Consumer<List<PageLine>> onRead) {
    read(() -> parts(row), onRead);
  }

  /** What names the talks for good. Those that are gone by now are left out. */
  void refs(List<Long> talkIds, Consumer<List<TalkRef>> onRead) {
    read(
        () ->
            talkIds.stream()
                .flatMap(id -> talks.details(id).stream())
                .map(TalkDetails::ref)
                .toList(),
        onRead);
  }

  MergeViewModel merge(List<EntityRow> rows) {
    return new MergeViewModel(kind, rows, directory, runner, errors, words);
  }

  /** Looks for others by name, but for those with these keys. */
  OthersFinder others(Supplier<List<String>> leftOut) {
    return new OthersFinder(kind, directory, runner, errors, words, leftOut);
  }

  private List<PageLine> parts(EntityRow row) {
    return kind == EntityKind.PROJECT
        ? List.copyOf(notes.of(kind, row.id()))
        : directory.talks(kind, row.id()).stream().<PageLine>map(PageLine.Talk::new).toList();
  }

  private <T> void read(Callable<T> work, Consumer<? super T> onRead) {
    reading.run(work, onRead, failure -> errors.present(words.unread(), failure));
  }
}
