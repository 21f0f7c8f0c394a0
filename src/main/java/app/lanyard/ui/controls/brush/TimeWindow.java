package app.lanyard.ui.controls.brush;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that a chart shows from its left edge to its right, both included.
 *
 * @param last not before {@code first}
 */
public record TimeWindow(LocalDate first, LocalDate last) {

  /**
   * @throws IllegalArgumentException if {@code last} lies before {@code first}
   */
  public TimeWindow {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A window ends before it starts: " + first + ".." + last);
    }
  }

  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Where a day begins: 0 at the left edge, 1 behind the last day; outside of that if it is. */
  double shareOf(LocalDate day) {
    return (double) ChronoUnit.DAYS.between(first, day) / days();
  }

  /** The day at a place; the first or the last day if the place lies outside. */
  LocalDate dayAt(double share) {
    long day = (long) Math.floor(share * days());
    return first.plusDays(Math.clamp(day, 0, days() - 1));
  }

  /** The window moved to lie inside another, and cut to it if it is longer. */
  TimeWindow within(TimeWindow outer) {
    if (days() >= outer.days()) {
      return outer;
    }
    if (first.isBefore(outer.first)) {
      return new TimeWindow(outer.first, outer.first.plusDays(days() - 1));
    }
    return last.isAfter(outer.last)
        ? new TimeWindow(outer.last.minusDays(days() - 1), outer.last)
        : this;
  }

  TimeWindow shifted(long byDays) {
    return new TimeWindow(first.plusDays(byDays), last.plusDays(byDays));
  }
}
