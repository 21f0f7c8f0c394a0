package app.lanyard.ui.timeline;

import app.lanyard.library.Facets;
import app.lanyard.library.TalkBrowser;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.ui.controls.FilteredRows;
import app.lanyard.ui.controls.FilteredRows.Found;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.controls.Rereading;
import app.lanyard.ui.controls.brush.BrushRange;
import app.lanyard.ui.controls.brush.TimeBrushModel;
import app.lanyard.ui.controls.facets.FacetsModel;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.timeline.Conferences.Conference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The talks that the filters let through, and the filters. */
public final class TimelineViewModel {

  private static final int MOST_CONFERENCES = 12;

  private final TalkBrowser talks;
  private final FacetsModel facets;
  private final LatestTask lastConference;
  private final LatestTask conferencesTask;
  private final Delay delay;
  private final Rereading rereading;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final Clock clock;

  private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final FilteredRows<TimelineFilter, TimelineRow> rows;
  private final KnownGroups groups;
  private final LatestTask days;
  private final ObjectProperty<List<Conference>> conferences =
      new SimpleObjectProperty<>(List.of());
  private final TimeBrushModel brush = new TimeBrushModel(this::chooseDays);

  /** What the chart was last read for; null if it has to be read again. */
  private @Nullable TalkFilter charted;

  /**
   * @param delay waits while the person is still typing
   * @param clock tells which year is this one
   */
  public TimelineViewModel(
      TalkBrowser talks,
      Facets counting,
      TaskRunner runner,
      Delay delay,
      ErrorPresenter errors,
      Messages messages,
      Clock clock) {
    this.talks = talks;
    this.groups = new KnownGroups(talks);
    this.facets =
        new FacetsModel(
            counting,
            TalkFilter.ALL,
            runner,
            failure -> errors.present(messages.get("facet.unread"), failure));
    this.days = new LatestTask(runner);
    this.lastConference = new LatestTask(runner);
    this.conferencesTask = new LatestTask(runner);
    this.delay = delay;
    this.errors = errors;
    this.messages = messages;
    this.clock = clock;
    this.rows =
        new FilteredRows<>(
            TimelineFilter.NONE, new TimelineRow.Pending(), this::find, runner, this::unread);
    rows.stateProperty().addListener((state, was, now) -> countAfter(was));
    from.addListener((date, before, now) -> datesChanged());
    to.addListener((date, before, now) -> datesChanged());
    this.rereading = new Rereading(delay, this::read);
    text.addListener(change -> rereading.soon());
    facets.choicesProperty().addListener(change -> rereading.now());
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

  /** When the talks were that the filters let through, whatever days are chosen. */
  TimeBrushModel brush() {
    return brush;
  }

  /** What the talks can be narrowed by. */
  FacetsModel facets() {
    return facets;
  }

  void choose(DatePreset preset) {
    lastConference.forget();
    if (preset == DatePreset.LAST_CONFERENCE) {
      chooseLastConference();
    } else {
      setRange(preset.rangeAsOf(LocalDate.now(clock)));
    }
  }

  /** Chooses the days of a conference. */
  void choose(Conference conference) {
    lastConference.forget();
    setRange(conference.days());
  }

  /** The newest conferences of the library, as far as they are known. */
  ReadOnlyObjectProperty<List<Conference>> conferencesProperty() {
    return conferences;
  }

  /** Finds out which the newest conferences are. */
  void readConferences() {
    conferencesTask.run(
        () -> Conferences.of(talks.groups(TalkFilter.ALL)).limit(MOST_CONFERENCES).toList(),
        conferences::set,
        this::unread);
  }

  void swapDates() {
    setRange(new DateRange(to.get(), from.get()));
  }

  void clearRange() {
    setRange(DateRange.ALL);
  }

  void clear() {
    show(TalkFilter.ALL);
  }

  /** Sets all filters at once. */
  void show(TalkFilter filter) {
    rereading.after(
        () -> {
          from.set(filter.from());
          to.set(filter.to());
          text.set(filter.text());
          facets.choicesProperty().set(filter.choices());
        });
  }

  /** The filters as they are set now. */
  TimelineFilter filter() {
    return new TimelineFilter(
        new DateRange(from.get(), to.get()), text.get().strip(), facets.choicesProperty().get());
  }

  /** Reads the talks again, because the library has changed. */
  void refresh() {
    groups.forget();
    charted = null;
    read();
  }

  private void datesChanged() {
    brush.showRange(new BrushRange(from.get(), to.get()));
    rereading.soon();
  }

  /** The list follows dragging at once; what has to be counted waits until it rests. */
  private void chooseDays(BrushRange range) {
    rereading.without(() -> setRange(new DateRange(range.from(), range.to())));
    readRows();
    delay.restart(this::count);
  }

  /** The first rows are there before anything is counted: they are what a start is waited for. */
  private void read() {
    boolean first = rows.stateProperty().get() == ListState.LOADING;
    readRows();
    if (!first) {
      count();
    }
  }

  private void countAfter(ListState before) {
    if (before == ListState.LOADING) {
      count();
    }
  }

  private void count() {
    TalkFilter wanted = filter().toTalkFilter();
    facets.show(wanted);
    chart(wanted.ofAllDays());
  }

  /** The chart is of all days: it is the same one while only the days change. */
  private void chart(TalkFilter wanted) {
    if (!wanted.equals(charted)) {
      charted = wanted;
      days.run(() -> talks.days(wanted).dated(), brush::show, failure -> uncharted());
    }
  }

  /** What fails for the chart fails for the rows too, and they tell of it. */
  private void uncharted() {
    charted = null;
    brush.show(List.of());
  }

  private void readRows() {
    TimelineFilter wanted = filter();
    if (wanted.range().isBackwards()) {
      rows.showNothing(wanted);
    } else {
      rows.read(wanted);
    }
  }

  private void chooseLastConference() {
    var now = LocalDate.now(clock);
    lastConference.run(
        () -> Conferences.last(talks.groups(TalkFilter.ALL), now), this::setRange, this::unread);
  }

  private void setRange(DateRange range) {
    from.set(range.from());
    to.set(range.to());
  }

  private Found<TimelineRow> find(TimelineFilter filter) {
    TalkFilter wanted = filter.toTalkFilter();
    List<TalkGroup> found = groups.of(wanted);
    return new Found<>(
        found.stream().mapToInt(TalkGroup::talks).sum(), TimelineSkeleton.of(found, talks, wanted));
  }

  private void unread(Throwable failure) {
    errors.present(messages.get("timeline.unread"), failure);
  }
}
