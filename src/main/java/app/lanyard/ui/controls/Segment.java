package app.lanyard.ui.controls;

import java.util.List;

/**
 * A stretch of a {@link WindowedList}.
 *
 * @param key names it; later lists of the same rows have the same key for it
 * @param size how many rows it has
 * @param pages where its rows are read from
 */
public record Segment<T>(Object key, int size, PageSource<T> pages) {

  /** One row that is known already, such as a heading. */
  public static <T> Segment<T> of(T row) {
    return new Segment<>(row, 1, new Known<>(List.of(row)));
  }

  /** Whether its rows can be had without waiting. */
  public boolean isKnown() {
    return pages instanceof Known<T>;
  }

  int pageCount() {
    return Math.ceilDiv(size, WindowedList.PAGE_SIZE);
  }

  /** Blocks while it reads. */
  List<? extends T> page(int number) {
    return List.copyOf(pages.read(number * WindowedList.PAGE_SIZE, WindowedList.PAGE_SIZE));
  }

  /** Rows that can be had without waiting. */
  record Known<T>(List<T> rows) implements PageSource<T> {
    @Override
    public List<T> read(int offset, int limit) {
      return rows.subList(offset, Math.min(rows.size(), offset + limit));
    }
  }
}
