package app.lanyard.ui.controls;

import app.lanyard.ui.task.TaskRunner;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A list that knows its length but holds only the pages looked at lately. A row that is not here
 * yet is a placeholder; its page is then read off the JavaFX thread and the row changes when it
 * arrives. So a list view over 100,000 rows holds a few hundred. Used on the JavaFX thread alone.
 */
public final class WindowedList<T> extends ObservableListBase<T> {

  static final int PAGE_SIZE = 100;

  /** More than any window has room for, several times. */
  private static final int MAX_ROWS = 1000;

  private final List<Segment<T>> segments;
  private final SegmentIndex index;
  private final T placeholder;
  private final TaskRunner runner;
  private final Consumer<? super Throwable> onFailure;
  private final Map<PageAt, List<? extends T>> pages = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<PageAt> requested = new HashSet<>();

  /**
   * @param onFailure gets what went wrong while reading a page; its rows stay placeholders
   */
  public WindowedList(
      RowsAhead<T> rows, T placeholder, TaskRunner runner, Consumer<? super Throwable> onFailure) {
    this.segments = rows.segments();
    this.index = new SegmentIndex(this.segments.stream().mapToInt(Segment::size).toArray());
    this.placeholder = placeholder;
    this.runner = runner;
    this.onFailure = onFailure;
    this.pages.putAll(rows.pages());
  }

  /** The pages in memory: those that were looked at lately. */
  public Set<HeldPage> heldPages() {
    return pages.keySet().stream()
        .map(page -> new HeldPage(segments.get(page.segment()).key(), page.number()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public int size() {
    return index.total();
  }

  @Override
  public T get(int row) {
    int segment = index.segmentOf(row);
    int offset = row - index.startOf(segment);
    if (segments.get(segment).pages() instanceof Segment.Known<T> known) {
      return known.rows().get(offset);
    }
    PageAt page = new PageAt(segment, offset / PAGE_SIZE);
    if (!pages.containsKey(page) && requested.add(page)) {
      request(page);
    }
    return rowOf(page, offset % PAGE_SIZE);
  }

  /**
   * A list view that gets other rows asks whether they are equal to those it has. To compare them
   * one by one would read the whole library, twice.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** Looks only at what is here: searching must not read the whole library. */
  @Override
  public int indexOf(@Nullable Object row) {
    for (int segment = 0; segment < segments.size(); segment++) {
      if (segments.get(segment).pages() instanceof Segment.Known<T> known
          && known.rows().contains(row)) {
        return index.startOf(segment) + known.rows().indexOf(row);
      }
    }
    return pages.entrySet().stream()
        .filter(entry -> entry.getValue().contains(row))
        .mapToInt(entry -> startOf(entry.getKey()) + entry.getValue().indexOf(row))
        .findFirst()
        .orElse(-1);
  }

  @Override
  public boolean contains(@Nullable Object row) {
    return indexOf(row) >= 0;
  }

  /** The place of the first row in memory, known ones left out, that is wanted. Reads nothing. */
  OptionalInt firstHeld(Predicate<? super T> wanted) {
    return pages.entrySet().stream()
        .flatMapToInt(
            page ->
                IntStream.range(0, page.getValue().size())
                    .filter(row -> wanted.test(page.getValue().get(row)))
                    .map(row -> startOf(page.getKey()) + row))
        .min();
  }

  /** The place of the first row of the first stretch whose key is wanted. Reads nothing. */
  public OptionalInt startOfFirst(Predicate<Object> key) {
    return IntStream.range(0, segments.size())
        .filter(segment -> key.test(segments.get(segment).key()))
        .map(index::startOf)
        .findFirst();
  }

  /** How many rows are in memory besides the known ones. */
  int heldRows() {
    return pages.values().stream().mapToInt(List::size).sum();
  }

  private T rowOf(PageAt page, int offset) {
    List<? extends T> rows = pages.get(page);
    return rows == null || offset >= rows.size() ? placeholder : rows.get(offset);
  }

  private void request(PageAt page) {
    Segment<T> segment = segments.get(page.segment());
    runner.run(() -> segment.page(page.number()), rows -> arrived(page, rows), onFailure);
  }

  private void arrived(PageAt page, List<? extends T> rows) {
    keep(page, rows);
    requested.remove(page);
    int start = startOf(page);
    int end = Math.min(start + rows.size(), endOf(page.segment()));
    beginChange();
    for (int row = start; row < end; row++) {
      nextUpdate(row);
    }
    endChange();
  }

  /** Forgets the pages that were looked at longest ago, if there are too many. */
  private void keep(PageAt page, List<? extends T> rows) {
    Iterator<List<? extends T>> oldest = pages.values().iterator();
    for (int held = heldRows() + rows.size(); held > MAX_ROWS && oldest.hasNext(); ) {
      held -= oldest.next().size();
      oldest.remove();
    }
    pages.put(page, rows);
  }

  private int startOf(PageAt page) {
    return index.startOf(page.segment()) + page.number() * PAGE_SIZE;
  }

  private int endOf(int segment) {
    return index.startOf(segment) + segments.get(segment).size();
  }
}
