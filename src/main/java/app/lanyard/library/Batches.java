package app.lanyard.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers things to write until they are worth a transaction, by their number or by what they hold.
 */
final class Batches<T> {

  private static final int MAX_ITEMS = 200;
  private static final long MAX_WEIGHT = 16L * 1024 * 1024;

  private final Consumer<List<T>> writer;
  private final List<T> batch = new ArrayList<>();
  private long weight;

  Batches(Consumer<List<T>> writer) {
    this.writer = writer;
  }

  void add(T item, long itemWeight) {
    batch.add(item);
    weight += itemWeight;
    if (batch.size() >= MAX_ITEMS || weight >= MAX_WEIGHT) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    if (!batch.isEmpty()) {
      writer.accept(List.copyOf(batch));
      batch.clear();
      weight = 0;
    }
  }
}
