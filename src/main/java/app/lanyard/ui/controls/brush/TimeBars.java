package app.lanyard.ui.controls.brush;

import app.lanyard.model.DayCount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts talks by units of time. A talk whose day is not known is shared out among the units that
 * its span touches, by their days: so a talk of "2016" makes no month of that year stand out.
 */
final class TimeBars {

  private final TimeUnit unit;
  private final LocalDate first;
  private final double[] talks;

  private TimeBars(TimeWindow window, TimeUnit unit) {
    this.unit = unit;
    this.first = unit.startOf(window.first());
    this.talks = new double[unit.between(first, window.last()) + 1];
  }

  /** The bars of a window, also those of no talk, in order. */
  static List<TimeBar> of(List<DayCount> counts, TimeWindow window, TimeUnit unit) {
    var bars = new TimeBars(window, unit);
    counts.forEach(bars::add);
    return IntStream.range(0, bars.talks.length).mapToObj(bars::bar).toList();
  }

  private void add(DayCount count) {
    LocalDate start = count.span().start();
    LocalDate end = count.span().end();
    double days = ChronoUnit.DAYS.between(start, end) + 1;
    int from = Math.max(0, unit.between(first, start));
    int to = Math.min(talks.length - 1, unit.between(first, end));
    for (int at = from; at <= to && !end.isBefore(first); at++) {
      talks[at] += count.talks() * overlap(at, start, end) / days;
    }
  }

  private double overlap(int at, LocalDate start, LocalDate end) {
    LocalDate begin = unit.plus(first, at);
    LocalDate stop = unit.plus(first, at + 1).minusDays(1);
    LocalDate from = start.isAfter(begin) ? start : begin;
    LocalDate to = end.isBefore(stop) ? end : stop;
    return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
  }

  private TimeBar bar(int at) {
    return new TimeBar(unit.plus(first, at), unit.plus(first, at + 1).minusDays(1), talks[at]);
  }
}
