package app.lanyard.ui.timeline;

import app.lanyard.library.TalkBrowser;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.ui.controls.FilteredRows;
import app.lanyard.ui.controls.FilteredRows.Found;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The talks that the filters let through, and the filters. */
public final class TimelineViewModel {

  private final TalkBrowser talks;
  private final LatestTask lastConference;
  private final Delay delay;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final Clock clock;

  private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final FilteredRows<TimelineFilter, TimelineRow> rows;

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
    this.lastConference = new LatestTask(runner);
    this.delay = delay;
    this.errors = errors;
    this.messages = messages;
    this.clock = clock;
    this.rows =
        new FilteredRows<>(
            TimelineFilter.NONE, new TimelineRow.Pending(), this::find, runner, this::unread);
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

  /** The talks that the filters let through, below headings. */
  FilteredRows<TimelineFilter, TimelineRow> rows() {
    return rows;
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
      rows.showNothing(wanted);
    } else {
      rows.read(wanted);
    }
  }

  private void chooseLastConference() {
    var now = LocalDate.now(clock);
    lastConference.run(
        () -> LastConference.of(talks.groups(TalkFilter.ALL), now), this::setRange, this::unread);
  }

  private void setRange(DateRange range) {
    from.set(range.from());
    to.set(range.to());
  }

  private Found<TimelineRow> find(TimelineFilter filter) {
    TalkFilter wanted = filter.toTalkFilter();
    List<TalkGroup> groups = talks.groups(wanted);
    return new Found<>(
        groups.stream().mapToInt(TalkGroup::talks).sum(),
        TimelineSkeleton.of(groups, talks, wanted));
  }

  private void unread(Throwable failure) {
    errors.present(messages.get("timeline.unread"), failure);
  }
}
