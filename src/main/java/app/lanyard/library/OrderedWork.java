package app.lanyard.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many things at once and hands over the results in the order of the things, so that a
 * library does not depend on which thread was faster. Only so much is held at a time.
 */
final class OrderedWork implements AutoCloseable {

  private static final long MAX_WEIGHT = 64L * 1024 * 1024;
  // Deeply nested notes are parsed recursively.
  private static final long STACK_BYTES = 16L * 1024 * 1024;

  /** So many notes are read together; more than that makes none of them faster. */
  private static final int MOST_TOGETHER = 32;

  private final int maxPortions;
  private final ExecutorService threads;

  OrderedWork(int parallelism) {
    maxPortions = 4 * parallelism;
    // Platform threads: the work is computing, and a virtual thread's stack can't be made larger.
    threads =
        Executors.newFixedThreadPool(
            parallelism,
            Thread.ofPlatform()
                .name("lanyard-import-", 1)
                .daemon()
                .stackSize(STACK_BYTES)
                .factory());
  }

  static OrderedWork onAllCores() {
    return new OrderedWork(Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param weight about how many bytes an item holds while it is worked on
   * @param work works on some items at once, and gives a result for each, in their order
   * @param sink takes the results, on the calling thread
   * @param cancelled once true, no more items are begun and no more results handed over
   */
  <I, O> void run(
      List<I> items,
      ToLongFunction<I> weight,
      Function<List<I>, List<O>> work,
      Consumer<O> sink,
      BooleanSupplier cancelled) {
    Deque<Running<O>> running = new ArrayDeque<>();
    long held = 0;
    Iterator<Portion<I>> left = Portion.of(items, weight, together(items.size())).iterator();
    Portion<I> next = left.hasNext() ? left.next() : null;
    while ((next != null || !running.isEmpty()) && !cancelled.getAsBoolean()) {
      while (next != null && hasRoom(running, held + next.weight())) {
        Portion<I> portion = next;
        held += portion.weight();
        running.add(
            new Running<>(threads.submit(() -> work.apply(portion.items())), portion.weight()));
        next = left.hasNext() ? left.next() : null;
      }
      Running<O> first = running.remove();
      result(first.results()).stream()
          .takeWhile(result -> !cancelled.getAsBoolean())
          .forEachOrdered(sink);
      held -= first.weight();
    }
    running.forEach(rest -> rest.results().cancel(false));
  }

  /** Few enough that all threads have something to do. */
  private int together(int items) {
    return Math.clamp(items / maxPortions, 1, MOST_TOGETHER);
  }

  @Override
  public void close() {
    threads.close();
  }

  private boolean hasRoom(Deque<?> running, long weight) {
    return running.isEmpty() || (running.size() < maxPortions && weight <= MAX_WEIGHT);
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LibraryException("The import was interrupted. Import again to go on.", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private record Running<O>(Future<List<O>> results, long weight) {}
}
