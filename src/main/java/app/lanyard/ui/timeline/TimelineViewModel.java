package app.lanyard.ui.timeline;

import app.lanyard.library.TalkBrowser;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.ui.controls.HeldPage;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.controls.RowsAhead;
import app.lanyard.ui.controls.WindowedList;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The talks that the filters let through, and the filters. */
public final class TimelineViewModel {

  private record Answer(int talks, RowsAhead<TimelineRow> rows) {
    static final Answer NONE = new Answer(0, RowsAhead.none(List.of()));
  }

  private final TalkBrowser talks;
  private final TaskRunner runner;
  private final LatestTask reading;
  private final LatestTask lastConference;
  private final Delay delay;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final Clock clock;

  private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<TimelineFilter> applied =
      new ReadOnlyObjectWrapper<>(TimelineFilter.NONE);
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);
  private final ReadOnlyObjectWrapper<WindowedList<TimelineRow>> rows;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  /**
   * @param delay waits while the person is still typing
   * @param clock tells which year is this one
   */
  public TimelineViewModel(
      TalkBrowser talks,
      TaskRunner runner,
      Delay delay,
      ErrorPresenter errors,
      Messages messages,
      Clock clock) {
    this.talks = talks;
    this.runner = runner;
    this.reading = new LatestTask(runner);
    this.lastConference = new LatestTask(runner);
    this.delay = delay;
    this.errors = errors;
    this.messages = messages;
    this.clock = clock;
    this.rows = new ReadOnlyObjectWrapper<>(listOf(RowsAhead.none(List.of())));
    from.addListener(change -> delay.restart(this::refresh));
    to.addListener(change -> delay.restart(this::refresh));
    text.addListener(change -> delay.restart(this::refresh));
  }

  /** The first day to show, or null. */
  public ObjectProperty<LocalDate> fromProperty() {
    return from;
  }

  /** The last day to show, or null. */
  public ObjectProperty<LocalDate> toProperty() {
    return to;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** The filters that the rows shown now belong to. */
  ReadOnlyObjectProperty<TimelineFilter> appliedProperty() {
    return applied.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The lines to show; another list whenever the filters or the library have changed. */
  ReadOnlyObjectProperty<WindowedList<TimelineRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** How many talks the filters let through. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  void choose(DatePreset preset) {
    lastConference.forget();
    if (preset == DatePreset.LAST_CONFERENCE) {
      chooseLastConference();
    } else {
      setRange(preset.rangeAsOf(LocalDate.now(clock)));
    }
  }

  void swapDates() {
    setRange(new DateRange(to.get(), from.get()));
  }

  void clearRange() {
    setRange(DateRange.ALL);
  }

  void clear() {
    text.set("");
    clearRange();
    delay.flush();
  }

  /** Reads the talks again. */
  void refresh() {
    var wanted = new TimelineFilter(new DateRange(from.get(), to.get()), text.get().strip());
    if (wanted.range().isBackwards()) {
      reading.forget();
      show(wanted, Answer.NONE);
      return;
    }
    Set<HeldPage> known = wanted.equals(applied.get()) ? rows.get().heldPages() : Set.of();
    reading.run(() -> read(wanted, known), answer -> show(wanted, answer), this::failed);
  }

  private void chooseLastConference() {
    var now = LocalDate.now(clock);
    lastConference.run(
        () -> LastConference.of(talks.groups(TalkFilter.ALL), now),
        this::setRange,
        failure -> errors.present(messages.get("timeline.unread"), failure));
  }

  private void setRange(DateRange range) {
    from.set(range.from());
    to.set(range.to());
  }

  private Answer read(TimelineFilter filter, Set<HeldPage> known) {
    TalkFilter wanted = filter.toTalkFilter();
    List<TalkGroup> groups = talks.groups(wanted);
    return new Answer(
        groups.stream().mapToInt(TalkGroup::talks).sum(),
        RowsAhead.read(TimelineSkeleton.of(groups, talks, wanted), known));
  }

  private void show(TimelineFilter filter, Answer answer) {
    applied.set(filter);
    count.set(answer.talks());
    rows.set(listOf(answer.rows()));
    state.set(count.get() == 0 ? ListState.EMPTY : ListState.FILLED);
  }

  private WindowedList<TimelineRow> listOf(RowsAhead<TimelineRow> ahead) {
    return new WindowedList<>(
        ahead,
        new TimelineRow.Pending(),
        runner,
        failure -> errors.present(messages.get("timeline.unread"), failure));
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("timeline.unread"), failure);
  }
}
