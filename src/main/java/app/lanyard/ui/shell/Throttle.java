package app.lanyard.ui.shell;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Lets something through at most so often, from whatever thread it comes. */
final class Throttle {

  private final long nanos;
  private final LongSupplier clock;
  private final AtomicLong next;

  /**
   * @param clock nanoseconds, such as {@code System::nanoTime}
   */
  Throttle(long nanos, LongSupplier clock) {
    this.nanos = nanos;
    this.clock = clock;
    this.next = new AtomicLong(clock.getAsLong());
  }

  boolean tryPass() {
    long now = clock.getAsLong();
    long due = next.get();
    return now - due >= 0 && next.compareAndSet(due, now + nanos);
  }
}
