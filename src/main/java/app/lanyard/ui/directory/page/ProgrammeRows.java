package app.lanyard.ui.directory.page;

import app.lanyard.model.TalkTime;
import app.lanyard.model.page.ProgrammeDay;
import java.util.ArrayList;
import java.util.List;

/**
 * How the talks of a day share its rows: those that take place at the same time stand side by side,
 * as many as fit, and all others alone.
 */
final class ProgrammeRows {

  static final int MOST_SIDE_BY_SIDE = 3;

  private final List<Integer> starts;
  private final int timed;
  private final int talks;

  /**
   * @param starts the first talk of each row of timed talks
   */
  private ProgrammeRows(List<Integer> starts, int timed, int talks) {
    this.starts = starts;
    this.timed = timed;
    this.talks = talks;
  }

  static ProgrammeRows of(ProgrammeDay day) {
    List<TalkTime> times = day.times();
    var starts = new ArrayList<Integer>();
    for (int talk = 0; talk < times.size(); talk++) {
      boolean beside =
          !starts.isEmpty() && fits(times.get(talk), times.subList(starts.getLast(), talk));
      if (!beside) {
        starts.add(talk);
      }
    }
    return new ProgrammeRows(starts, times.size(), Math.max(day.talks(), times.size()));
  }

  private static boolean fits(TalkTime time, List<TalkTime> row) {
    return row.size() < MOST_SIDE_BY_SIDE && row.stream().allMatch(time::overlaps);
  }

  int size() {
    return starts.size() + talks - timed;
  }

  /** The first talk of a row; for the row behind the last one, how many talks there are. */
  int firstTalk(int row) {
    return row < starts.size() ? starts.get(row) : timed + row - starts.size();
  }

  /** How many rows it takes to show at least so many talks. */
  int rowsFor(int wanted) {
    int row = 0;
    while (row < size() && firstTalk(row) < wanted) {
      row++;
    }
    return row;
  }
}
