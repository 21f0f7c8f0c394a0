package app.lanyard.ui.controls.brush;

import app.lanyard.model.DayCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What a brush over time shows and does, without how it looks: the talks of each day, the window of
 * time that is seen, and the range that is chosen. Used on the JavaFX thread alone.
 */
public final class TimeBrushModel {

  /** A conference of a few days still fills a good part of the chart. */
  private static final int SHORTEST_WINDOW = 14;

  private static final double ZOOM = 2;
  private static final double MIDDLE = 0.5;

  private final Consumer<BrushRange> onChosen;
  private final ReadOnlyObjectWrapper<List<DayCount>> days = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<BrushRange> range =
      new ReadOnlyObjectWrapper<>(BrushRange.ALL);
  private final ReadOnlyObjectWrapper<Optional<TimeWindow>> window =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper undated = new ReadOnlyBooleanWrapper();
  private Optional<TimeWindow> extent = Optional.empty();

  /**
   * @param onChosen gets each range that the person chooses, also while they drag
   */
  public TimeBrushModel(Consumer<BrushRange> onChosen) {
    this.onChosen = onChosen;
  }

  /** Shows other talks. The window stays unless they lie elsewhere. */
  public void show(List<DayCount> counts) {
    Optional<TimeWindow> before = extent;
    boolean fitted = before.equals(window.get());
    extent = extentOf(counts);
    days.set(List.copyOf(counts));
    undated.set(extent.isEmpty());
    window.set(
        extent.map(all -> fitted ? all : window.get().map(seen -> seen.within(all)).orElse(all)));
  }

  /** Shows the range that is chosen elsewhere, without telling of it. */
  public void showRange(BrushRange chosen) {
    range.set(chosen);
  }

  public ReadOnlyObjectProperty<List<DayCount>> daysProperty() {
    return days.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<BrushRange> rangeProperty() {
    return range.getReadOnlyProperty();
  }

  /** What is seen; nothing while no talk has a date. */
  public ReadOnlyObjectProperty<Optional<TimeWindow>> windowProperty() {
    return window.getReadOnlyProperty();
  }

  /** Whether it is known that no talk has a date. */
  ReadOnlyBooleanProperty undatedProperty() {
    return undated.getReadOnlyProperty();
  }

  /** All that there is: whole years. */
  Optional<TimeWindow> extent() {
    return extent;
  }

  /** Chooses a range; where its ends are the wrong way round they change places. */
  public void choose(LocalDate one, LocalDate other) {
    extent.ifPresent(
        all -> {
          LocalDate from = one.isBefore(other) ? one : other;
          LocalDate to = one.isBefore(other) ? other : one;
          choose(BrushRange.of(from, to, all));
        });
  }

  void clear() {
    choose(BrushRange.ALL);
  }

  private void choose(BrushRange chosen) {
    if (!chosen.equals(range.get())) {
      range.set(chosen);
      onChosen.accept(chosen);
    }
  }

  /** Shows the chosen range closer, or the middle of the window if everything is chosen. */
  void zoomCloser() {
    if (range.get().isAll()) {
      zoomIn(MIDDLE);
    } else {
      zoomToRange();
    }
  }

  /** Shows more around the middle of the window. */
  void zoomWider() {
    zoomOut(MIDDLE);
  }

  /**
   * @param share the place in the window that stays where it is, 0 to 1
   */
  void zoomIn(double share) {
    zoom(1 / ZOOM, share);
  }

  void zoomOut(double share) {
    zoom(ZOOM, share);
  }

  /** Shows all that there is. */
  void fit() {
    window.set(extent);
  }

  /** Shows the chosen range, with half as much on both sides. */
  private void zoomToRange() {
    extent.ifPresent(
        all -> {
          var chosen = new TimeWindow(range.get().firstIn(all), range.get().lastIn(all));
          long beside = Math.max(chosen.days() / 2, (SHORTEST_WINDOW - chosen.days()) / 2 + 1);
          var wide =
              new TimeWindow(chosen.first().minusDays(beside), chosen.last().plusDays(beside));
          window.set(Optional.of(wide.within(all)));
        });
  }

  /**
   * @param share of the window's length, negative for earlier
   */
  void pan(double share) {
    extent.ifPresent(
        all ->
            window.set(
                window
                    .get()
                    .map(seen -> seen.shifted(Math.round(seen.days() * share)).within(all))));
  }

  private void zoom(double factor, double share) {
    extent.ifPresent(
        all ->
            window.set(
                window
                    .get()
                    .map(seen -> zoomed(seen, Math.round(seen.days() * factor), share, all))));
  }

  private static TimeWindow zoomed(TimeWindow seen, long days, double share, TimeWindow all) {
    long length = Math.max(SHORTEST_WINDOW, days);
    LocalDate fixed = seen.dayAt(share);
    LocalDate first = fixed.minusDays(Math.round(length * share));
    return new TimeWindow(first, first.plusDays(length - 1)).within(all);
  }

  private static Optional<TimeWindow> extentOf(List<DayCount> counts) {
    Optional<LocalDate> first =
        counts.stream().map(count -> count.span().start()).min(LocalDate::compareTo);
    Optional<LocalDate> last =
        counts.stream().map(count -> count.span().end()).max(LocalDate::compareTo);
    return first.map(
        start ->
            new TimeWindow(TimeUnit.YEAR.startOf(start), TimeUnit.YEAR.endOf(last.orElse(start))));
  }
}
