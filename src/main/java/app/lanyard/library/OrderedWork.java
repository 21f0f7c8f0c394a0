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

  private final int maxItems;
  private final ExecutorService threads;

  OrderedWork(int parallelism) {
    maxItems = 4 * parallelism;
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
   * @param sink takes the results, on the calling thread
   * @param cancelled once true, no more items are begun and no more results handed over
   */
  <I, O> void run(
      List<I> items,
      ToLongFunction<I> weight,
      Function<I, O> work,
      Consumer<O> sink,
      BooleanSupplier cancelled) {
    Deque<Running<O>> running = new ArrayDeque<>();
    long held = 0;
    Iterator<I> left = items.iterator();
    I next = left.hasNext() ? left.next() : null;
    while ((next != null || !running.isEmpty()) && !cancelled.getAsBoolean()) {
      while (next != null && hasRoom(running, held + weight.applyAsLong(next))) {
        I item = next;
        held += weight.applyAsLong(item);
        running.add(
            new Running<>(threads.submit(() -> work.apply(item)), weight.applyAsLong(item)));
        next = left.hasNext() ? left.next() : null;
      }
      Running<O> first = running.remove();
      sink.accept(result(first.result()));
      held -= first.weight();
    }
    running.forEach(rest -> rest.result().cancel(false));
  }

  @Override
  public void close() {
    threads.close();
  }

  private boolean hasRoom(Deque<?> running, long weight) {
    return running.isEmpty() || (running.size() < maxItems && weight <= MAX_WEIGHT);
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

  private record Running<O>(Future<O> result, long weight) {}
}
