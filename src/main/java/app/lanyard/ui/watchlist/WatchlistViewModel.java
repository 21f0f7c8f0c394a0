package app.lanyard.ui.watchlist;

import app.lanyard.library.ReadingList;
import app.lanyard.model.TalkRow;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.ReadingListDesk;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The talks to watch, and what is done with them. Used on the JavaFX thread alone. */
public final class WatchlistViewModel {

  /** More than these nobody puts in order. */
  private static final int MOST = 500;

  private final ReadingList list;
  private final ReadingListDesk desk;
  private final Navigator navigator;
  private final LatestTask reading;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final ObservableList<TalkRow> talks = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);

  public WatchlistViewModel(
      ReadingList list,
      ReadingListDesk desk,
      Navigator navigator,
      TaskRunner runner,
      ErrorPresenter errors,
      Messages messages) {
    this.list = list;
    this.desk = desk;
    this.navigator = navigator;
    this.reading = new LatestTask(runner);
    this.errors = errors;
    this.messages = messages;
  }

  ObservableList<TalkRow> talks() {
    return talks;
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Puts a talk at another place.
   *
   * @param to where it stands then; out of the list means at its nearest end
   * @return where it stands then
   */
  int move(int from, int to) {
    int place = Math.clamp(to, 0, talks.size() - 1);
    if (place != from) {
      List<Long> before = numbers(talks);
      List<TalkRow> moved = new ArrayList<>(talks);
      moved.add(place, moved.remove(from));
      talks.setAll(moved);
      desk.arrange(before, numbers(moved));
    }
    return place;
  }

  void watched(TalkRow talk) {
    desk.watched(talk);
  }

  /** Opens the note where it tells of the talk. */
  void open(TalkRow talk) {
    navigator.openNote(talk.noteId(), talk.line());
  }

  /** Opens the recording in the browser, if there is one. */
  void play(TalkRow talk) {
    talk.recording().ifPresent(navigator::openInBrowser);
  }

  /** Reads the list again. */
  void refresh() {
    reading.run(() -> list.talks(MOST), this::show, this::failed);
  }

  private static List<Long> numbers(List<TalkRow> rows) {
    return rows.stream().map(TalkRow::id).toList();
  }

  private void show(List<TalkRow> found) {
    if (!talks.equals(found)) {
      talks.setAll(found);
    }
    state.set(found.isEmpty() ? ListState.EMPTY : ListState.FILLED);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("watchlist.unread"), failure);
  }
}
