package app.lanyard.ui.directory;

import app.lanyard.library.Directory;
import app.lanyard.library.Pages;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.page.YearCount;
import app.lanyard.ui.controls.FilteredRows.Found;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads the lines of a list, each with how often it turned up over the years: a page of lines at a
 * time. Blocks.
 */
final class DirectoryRows {

  /** As many as can be told apart in a row. All lines go over the same ones. */
  private static final int YEARS = 16;

  private final EntityKind kind;
  private final Directory directory;
  private final Pages pages;

  DirectoryRows(EntityKind kind, Directory directory, Pages pages) {
    this.kind = kind;
    this.directory = directory;
    this.pages = pages;
  }

  Found<DirectoryLine> find(DirectoryFilter filter) {
    int count = directory.count(filter.shown());
    OptionalInt last = pages.latestYear();
    return Found.plain(kind, count, (offset, limit) -> lines(filter, last, offset, limit));
  }

  private List<DirectoryLine> lines(
      DirectoryFilter filter, OptionalInt lastYear, int offset, int limit) {
    List<EntityRow> rows = directory.rows(filter.shown(), filter.order(), offset, limit);
    if (kind == EntityKind.EVENT || lastYear.isEmpty()) {
      return rows.stream().<DirectoryLine>map(row -> line(row, List.of())).toList();
    }
    Map<Long, List<YearCount>> years = pages.years(kind, rows.stream().map(EntityRow::id).toList());
    int first = lastYear.getAsInt() - YEARS + 1;
    return rows.stream()
        .<DirectoryLine>map(
            row -> line(row, spread(years.getOrDefault(row.id(), List.of()), first)))
        .toList();
  }

  private static DirectoryLine line(EntityRow row, List<Integer> years) {
    return new DirectoryLine.Entry(row, years);
  }

  /** What lies before the first year is left out. */
  private static List<Integer> spread(List<YearCount> counts, int first) {
    int[] years = new int[YEARS];
    counts.stream()
        .filter(count -> count.year() >= first && count.year() < first + YEARS)
        .forEach(count -> years[count.year() - first] += count.count());
    return counts.isEmpty() ? List.of() : IntStream.of(years).boxed().toList();
  }
}
