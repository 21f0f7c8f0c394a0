package app.lanyard.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Some things that are worked on together.
 *
 * @param weight about how many bytes they hold while they are worked on
 */
record Portion<T>(List<T> items, long weight) {

  private static final long MAX_WEIGHT = 512 * 1024;

  /**
   * Parts things, in their order, so that a portion holds no more than half a megabyte; what is
   * heavier by itself is alone.
   *
   * @param most how many things a portion has at most
   */
  static <T> List<Portion<T>> of(List<T> items, ToLongFunction<T> weight, int most) {
    List<Portion<T>> portions = new ArrayList<>();
    List<T> gathered = new ArrayList<>();
    long held = 0;
    for (T item : items) {
      long added = weight.applyAsLong(item);
      if (gathered.size() == most || (!gathered.isEmpty() && held + added > MAX_WEIGHT)) {
        portions.add(new Portion<>(List.copyOf(gathered), held));
        gathered.clear();
        held = 0;
      }
      gathered.add(item);
      held += added;
    }
    if (!gathered.isEmpty()) {
      portions.add(new Portion<>(List.copyOf(gathered), held));
    }
    return portions;
  }
}
