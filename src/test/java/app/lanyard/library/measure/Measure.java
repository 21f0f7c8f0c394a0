package app.lanyard.library.measure;

import java.util.Locale;

/** Counts hits, false finds and misses of one kind of thing. */
final class Measure {

  private int hits;
  private int wrong;
  private int missed;
  private int comparisons;

  void hit() {
    hits++;
  }

  void wrong(int more) {
    wrong += more;
  }

  void missed(int more) {
    missed += more;
  }

  /** Counts one comparison: a hit, or a miss. */
  void compare(boolean right) {
    comparisons++;
    if (right) {
      hits++;
    } else {
      missed++;
    }
  }

  /** From 0 to 1: F1 of what is found, or, where nothing can be found falsely, the right share. */
  double score() {
    if (wrong == 0 && comparisons > 0) {
      return (double) hits / comparisons;
    }
    int all = 2 * hits + wrong + missed;
    return all == 0 ? 1 : 2.0 * hits / all;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "hits %4d  false %4d  missed %4d", hits, wrong, missed);
  }
}
