package app.lanyard.ui.controls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stretches of a list with the pages of them that were read before it is shown, so that nothing
 * flickers where another list of the same rows has stood.
 */
public final class RowsAhead<T> {

  /** More than most windows have room for; where one has more, they follow. */
  private static final int TOP_ROWS = 24;

  private final List<Segment<T>> segments;
  private final Map<PageAt, List<? extends T>> pages;

  private RowsAhead(List<Segment<T>> segments, Map<PageAt, List<? extends T>> pages) {
    this.segments = List.copyOf(segments);
    this.pages = pages;
  }

  /** Stretches of which nothing has been read yet. */
  public static <T> RowsAhead<T> none(List<Segment<T>> segments) {
    return new RowsAhead<>(segments, Map.of());
  }

  /** Reads the wanted pages, as far as they are still there. Blocks. */
  public static <T> RowsAhead<T> read(List<Segment<T>> segments, Set<HeldPage> wanted) {
    var pages = new LinkedHashMap<PageAt, List<? extends T>>();
    for (int i = 0; i < segments.size(); i++) {
      Segment<T> segment = segments.get(i);
      for (int number = 0; number < segment.pageCount(); number++) {
        if (wanted.contains(new HeldPage(segment.key(), number))) {
          pages.put(new PageAt(i, number), segment.page(number));
        }
      }
    }
    return new RowsAhead<>(segments, pages);
  }

  /** Reads what a list shows that begins at its top. Blocks. */
  public static <T> RowsAhead<T> readTop(List<Segment<T>> segments) {
    var pages = new LinkedHashMap<PageAt, List<? extends T>>();
    int rows = 0;
    for (int i = 0; i < segments.size() && rows < TOP_ROWS; i++) {
      Segment<T> segment = segments.get(i);
      if (!segment.isKnown()) {
        pages.put(new PageAt(i, 0), segment.page(0));
      }
      rows += segment.size();
    }
    return new RowsAhead<>(segments, pages);
  }

  List<Segment<T>> segments() {
    return segments;
  }

  Map<PageAt, List<? extends T>> pages() {
    return pages;
  }
}
