package app.lanyard.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts owners of talks by the values of their talks: an owner counts once for a value, however
 * many of its talks have it.
 */
final class OwnerTally {

  private final List<int[]> lists = new ArrayList<>();
  private long[] pairs = new long[1024];
  private int size;

  /** Begins the next talk, whose owners are told after it. */
  void talk(int[] numbers) {
    lists.add(numbers);
  }

  /** One of the owners of the talk told last. */
  void owner(int owner) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = ((long) owner << Integer.SIZE) | (lists.size() - 1);
  }

  FacetTally of(Database database) {
    var tally = new FacetTally(database);
    // For each value the last owner that was counted for it.
    var last = new int[tally.size()];
    Arrays.fill(last, -1);
    Arrays.sort(pairs, 0, size);
    for (int i = 0; i < size; i++) {
      int owner = (int) (pairs[i] >> Integer.SIZE);
      for (int number : lists.get((int) pairs[i])) {
        int value = FacetLists.value(number);
        if (last[value] != owner) {
          last[value] = owner;
          tally.add(number);
        }
      }
    }
    return tally;
  }
}
