package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.library.EvidenceReader;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The page of one speaker, project or event: its talks. The notes about it follow for a project,
 * and for whatever has no talks.
 */
public final class EntityPageViewModel {

  private record Page(EntityRow row, List<PageLine> lines) {}

  private final EntityKind kind;
  private final Directory directory;
  private final EntityNotes notes;
  private final LatestTask reading;
  private final ErrorPresenter errors;
  private final DirectoryWords words;

  private final ReadOnlyObjectWrapper<Optional<EntityRow>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);
  private final ObservableList<PageLine> lines = FXCollections.observableArrayList();

  public EntityPageViewModel(
      EntityKind kind,
      Directory directory,
      EvidenceReader evidence,
      TaskRunner runner,
      ErrorPresenter errors,
      DirectoryWords words) {
    this.kind = kind;
    this.directory = directory;
    this.notes = new EntityNotes(evidence);
    this.reading = new LatestTask(runner);
    this.errors = errors;
    this.words = words;
  }

  /** Whose page it is; nothing while the list is shown. */
  ReadOnlyObjectProperty<Optional<EntityRow>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  ObservableList<PageLine> lines() {
    return lines;
  }

  void open(EntityRow row) {
    lines.clear();
    state.set(ListState.LOADING);
    shown.set(Optional.of(row));
    read(row);
  }

  /**
   * Goes back to the list.
   *
   * @return whether a page was open
   */
  boolean close() {
    boolean open = shown.get().isPresent();
    reading.forget();
    shown.set(Optional.empty());
    return open;
  }

  /** Reads the page again; it closes if what it was about is gone. */
  void refresh() {
    shown.get().ifPresent(this::read);
  }

  private void read(EntityRow row) {
    reading.run(() -> directory.find(kind, row.key()).map(this::page), this::show, this::failed);
  }

  private Page page(EntityRow row) {
    List<TalkRow> talks = directory.talks(kind, row.id());
    List<? extends PageLine> others =
        kind == EntityKind.PROJECT || talks.isEmpty() ? notes.of(kind, row.id()) : List.of();
    return new Page(
        row, Stream.concat(talks.stream().map(PageLine.Talk::new), others.stream()).toList());
  }

  private void show(Optional<Page> page) {
    shown.set(page.map(Page::row));
    List<PageLine> read = page.map(Page::lines).orElse(List.of());
    if (!lines.equals(read)) {
      lines.setAll(read);
    }
    state.set(lines.isEmpty() ? ListState.EMPTY : ListState.FILLED);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(words.unread(), failure);
  }
}
