package app.lanyard.ui.directory.page;

import app.lanyard.model.page.TimeCount;
import app.lanyard.ui.text.DateText;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The years that a chart goes over, or the months if all is known by month and lies within two
 * years.
 *
 * @param first the first year, or the first month counted from the year 0
 * @param size how many there are, those without any count among them
 */
record TimeSlots(boolean byMonth, int first, int size) {

  private static final int MONTHS = 12;
  private static final int MOST_MONTHS = 24;

  static TimeSlots of(Collection<TimeCount> counts) {
    boolean months = counts.stream().allMatch(count -> count.month() > 0);
    TimeSlots byMonth = of(true, counts);
    return months && byMonth.size <= MOST_MONTHS ? byMonth : of(false, counts);
  }

  private static TimeSlots of(boolean byMonth, Collection<TimeCount> counts) {
    var places = counts.stream().mapToInt(count -> place(byMonth, count)).summaryStatistics();
    return counts.isEmpty()
        ? new TimeSlots(byMonth, 0, 0)
        : new TimeSlots(byMonth, places.getMin(), places.getMax() - places.getMin() + 1);
  }

  /** The counts of each slot. */
  List<Integer> spread(Collection<TimeCount> counts) {
    int[] slots = new int[size];
    counts.forEach(count -> slots[place(byMonth, count) - first] += count.count());
    return IntStream.of(slots).boxed().toList();
  }

  /** What is written below the slots. */
  List<String> labels(DateText dates) {
    return IntStream.range(first, first + size).mapToObj(place -> label(place, dates)).toList();
  }

  private String label(int place, DateText dates) {
    return byMonth
        ? dates.shortMonth(YearMonth.of(place / MONTHS, place % MONTHS + 1))
        : Integer.toString(place);
  }

  private static int place(boolean byMonth, TimeCount count) {
    return byMonth ? count.year() * MONTHS + count.month() - 1 : count.year();
  }
}
