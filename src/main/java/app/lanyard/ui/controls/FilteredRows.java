package app.lanyard.ui.controls;

import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The rows that a filter lets through, as a list shows them. They are read off the JavaFX thread, a
 * page at a time, and the pages that are looked at are there at once when the rows are read again.
 *
 * @param <F> the filter
 * @param <T> a row
 */
public final class FilteredRows<F, T> {

  /**
   * What is there, before any row of it is read.
   *
   * @param count how many there are, headings not counted
   */
  public record Found<T>(int count, List<Segment<T>> segments) {

    public Found {
      segments = List.copyOf(segments);
    }

    public static <T> Found<T> nothing() {
      return new Found<>(0, List.of());
    }

    /** Rows without any heading. */
    public static <T> Found<T> plain(Object key, int count, PageSource<T> pages) {
      return count == 0 ? nothing() : new Found<>(count, List.of(new Segment<>(key, count, pages)));
    }
  }

  private record Answer<T>(int count, RowsAhead<T> rows) {}

  private final Function<? super F, Found<T>> finder;
  private final T placeholder;
  private final TaskRunner runner;
  private final LatestTask reading;
  private final Consumer<? super Throwable> onFailure;

  private final ReadOnlyObjectWrapper<F> applied;
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);
  private final ReadOnlyObjectWrapper<WindowedList<T>> rows;
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  /**
   * @param none the filter that lets everything through
   * @param placeholder stands for a row that is being read
   * @param finder finds what a filter lets through; blocks, and is called off the JavaFX thread
   * @param onFailure gets what went wrong, on the JavaFX thread
   */
  public FilteredRows(
      F none,
      T placeholder,
      Function<? super F, Found<T>> finder,
      TaskRunner runner,
      Consumer<? super Throwable> onFailure) {
    this.finder = finder;
    this.placeholder = placeholder;
    this.runner = runner;
    this.reading = new LatestTask(runner);
    this.onFailure = onFailure;
    this.applied = new ReadOnlyObjectWrapper<>(none);
    this.rows = new ReadOnlyObjectWrapper<>(listOf(RowsAhead.none(List.of())));
  }

  /** The filter that the rows shown now belong to. */
  public ReadOnlyObjectProperty<F> appliedProperty() {
    return applied.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The lines to show; another list whenever they have been read again. */
  public ReadOnlyObjectProperty<WindowedList<T>> listProperty() {
    return rows.getReadOnlyProperty();
  }

  /** How many the filter lets through. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /**
   * Reads the rows of a filter, also if they are those shown now: with the pages that were looked
   * at, or else with the first ones, so that no row of them is seen to be missing.
   */
  public void read(F wanted) {
    Set<HeldPage> known = wanted.equals(applied.get()) ? rows.get().heldPages() : Set.of();
    reading.run(() -> find(wanted, known), answer -> show(wanted, answer), this::failed);
  }

  /** Shows nothing, for a filter that nothing can pass. */
  public void showNothing(F wanted) {
    reading.forget();
    show(wanted, new Answer<>(0, RowsAhead.none(List.of())));
  }

  private Answer<T> find(F wanted, Set<HeldPage> known) {
    Found<T> found = finder.apply(wanted);
    List<Segment<T>> segments = found.segments();
    return new Answer<>(
        found.count(),
        known.isEmpty() ? RowsAhead.readTop(segments) : RowsAhead.read(segments, known));
  }

  private void show(F filter, Answer<T> answer) {
    applied.set(filter);
    count.set(answer.count());
    rows.set(listOf(answer.rows()));
    state.set(answer.count() == 0 ? ListState.EMPTY : ListState.FILLED);
  }

  private WindowedList<T> listOf(RowsAhead<T> ahead) {
    return new WindowedList<>(ahead, placeholder, runner, onFailure);
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    onFailure.accept(failure);
  }
}
