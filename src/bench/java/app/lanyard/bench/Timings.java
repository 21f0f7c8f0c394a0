package app.lanyard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long works of the same kind took. */
final class Timings {

  private static final double NANOS = 1e6;

  private final List<Double> millis = new ArrayList<>();

  /** Does some work, and notes how long it took. */
  double time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    double took = (System.nanoTime() - start) / NANOS;
    add(took);
    return took;
  }

  void add(double took) {
    millis.add(took);
  }

  /**
   * What so many of a hundred took at most, in milliseconds.
   *
   * @param percent from 1 to 100
   */
  double percentile(int percent) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    int index = Math.ceilDiv(sorted.size() * percent, 100) - 1;
    return sorted.get(Math.max(0, index));
  }
}
