package app.lanyard.ui.directory.page;

import app.lanyard.model.TalkRow;
import app.lanyard.model.page.ProgrammeDay;
import app.lanyard.ui.controls.PageSource;
import app.lanyard.ui.controls.Segment;
import java.util.ArrayList;
import java.util.List;

/** The rows of an event's programme, day by day, each row with what takes place at one time. */
final class ProgrammeSegments {

  private final PageSource<TalkRow> talks;
  private final PageWords words;
  private final List<Segment<PageRow>> segments = new ArrayList<>();
  private int shown;

  /**
   * @param talks reads all talks of the event in the order of its programme
   * @param wanted how many of them are to be shown at least
   */
  ProgrammeSegments(
      List<ProgrammeDay> days, PageSource<TalkRow> talks, int wanted, PageWords words) {
    this.talks = talks;
    this.words = words;
    for (ProgrammeDay day : days) {
      if (shown < wanted) {
        add(day, wanted - shown, days.size() > 1);
      }
    }
  }

  List<Segment<PageRow>> segments() {
    return List.copyOf(segments);
  }

  /** How many talks they show: a row is shown as a whole. */
  int shown() {
    return shown;
  }

  private void add(ProgrammeDay day, int wanted, boolean headed) {
    var rows = ProgrammeRows.of(day);
    int size = rows.rowsFor(wanted);
    int first = shown;
    if (headed) {
      segments.add(Segment.of(new PageRow.Subheading(words.day(day.date()))));
    }
    segments.add(
        new Segment<>(
            "talks " + day.date(),
            size,
            (offset, limit) -> read(rows, first, offset, Math.min(size, offset + limit))));
    shown += rows.firstTalk(size);
  }

  private List<PageRow> read(ProgrammeRows rows, int first, int from, int to) {
    int start = rows.firstTalk(from);
    List<? extends TalkRow> read = talks.read(first + start, rows.firstTalk(to) - start);
    var page = new ArrayList<PageRow>();
    for (int row = from; row < to && rows.firstTalk(row) - start < read.size(); row++) {
      int end = Math.min(read.size(), rows.firstTalk(row + 1) - start);
      page.add(row(read.subList(rows.firstTalk(row) - start, end)));
    }
    return page;
  }

  private static PageRow row(List<? extends TalkRow> talks) {
    return talks.size() == 1
        ? new PageRow.Talk(talks.getFirst())
        : new PageRow.Parallel(List.copyOf(talks));
  }
}
