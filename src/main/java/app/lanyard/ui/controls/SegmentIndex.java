package app.lanyard.ui.controls;

import java.util.Arrays;

/** Finds the stretch that a row belongs to, from the lengths of the stretches alone. */
final class SegmentIndex {

  private final int[] starts;
  private final int total;

  /**
   * @param sizes the length of each stretch, none of them empty
   */
  SegmentIndex(int[] sizes) {
    starts = new int[sizes.length];
    int sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      starts[i] = sum;
      sum = Math.addExact(sum, sizes[i]);
    }
    total = sum;
  }

  int total() {
    return total;
  }

  int startOf(int segment) {
    return starts[segment];
  }

  /**
   * @throws IndexOutOfBoundsException if there is no such row
   */
  int segmentOf(int row) {
    if (row < 0 || row >= total) {
      throw new IndexOutOfBoundsException("Row " + row + " of " + total);
    }
    int found = Arrays.binarySearch(starts, row);
    return found >= 0 ? found : -found - 2;
  }
}
