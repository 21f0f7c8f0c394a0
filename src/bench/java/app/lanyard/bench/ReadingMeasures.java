package app.lanyard.bench;

import app.lanyard.library.Library;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What views, pages and the brush read of the library before they have something to show. */
final class ReadingMeasures {

  private static final int RANGES = 200;
  private static final int PAGE = 50;
  private static final int ROUNDS = 20;
  private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
  private static final int DAYS = 20 * 365;

  private final Library library;
  private final ResultTable table;

  ReadingMeasures(Library library, ResultTable table) {
    this.library = library;
    this.table = table;
  }

  void brush() {
    var random = new Random(2);
    var list = new Timings();
    var histogram = new Timings();
    for (int i = 0; i < RANGES; i++) {
      LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
      var filter = new TalkFilter(from, from.plusDays(random.nextInt(DAYS / 2)), "");
      list.time(() -> firstPage(filter));
      histogram.time(() -> library.talks().days(filter.ofAllDays()));
    }
    table.tell(
        "ranges that no one has seen: groups and first rows, p95", list.percentile(95), "ms");
    table.tell("ranges that no one has seen: histogram, p95", histogram.percentile(95), "ms");
  }

  void views() {
    view("timeline", () -> firstPage(TalkFilter.ALL));
    for (EntityKind kind : List.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)) {
      view(kind.wireName() + "s", () -> directory(kind));
    }
    view(
        "notes",
        () -> {
          library.notes().count(NoteFilter.ALL);
          library.notes().rows(NoteFilter.ALL, 0, PAGE);
        });
  }

  void pages(SampleRows rows) {
    page("speaker", rows.speakers());
    page("project", rows.projects());
    page("event", rows.events());
  }

  private void directory(EntityKind kind) {
    library.directory().count(new EntityFilter(kind, ""));
    List<EntityRow> rows = library.directory().rows(kind, "", 0, PAGE);
    library.pages().years(kind, rows.stream().map(EntityRow::id).toList());
  }

  private void firstPage(TalkFilter filter) {
    int read = 0;
    for (TalkGroup group : library.talks().groups(filter)) {
      if (read >= PAGE) {
        return;
      }
      read += library.talks().rows(filter, group, 0, PAGE).size();
    }
  }

  private void view(String name, Runnable open) {
    var timings = new Timings();
    for (int round = 0; round < ROUNDS; round++) {
      timings.time(open);
    }
    table.below("reading the view of " + name + ", p95", timings.percentile(95), 100, "ms");
  }

  private void page(String name, List<EntityRow> rows) {
    var timings = new Timings();
    rows.forEach(row -> timings.time(() -> open(row)));
    table.below(
        "reading a page of one " + name + ", 100 of them, p95", timings.percentile(95), 100, "ms");
  }

  private void open(EntityRow row) {
    library.pages().find(row.kind(), row.key());
    library.pages().talks(row.kind(), row.id(), 0, PAGE);
    library.pages().notes(row.kind(), row.id(), 0, PAGE);
  }
}
