package app.lanyard.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Asks the JavaFX thread every millisecond to answer. How long that takes at most is as long as the
 * longest task there, or a little longer; other programs on the machine make it longer, too, so the
 * processor time that the thread spent meanwhile is told beside it.
 */
final class FxProbe implements AutoCloseable {

  private static final long EVERY_NANOS = 1_000_000;
  private static final double NANOS = 1e6;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Semaphore answered = new Semaphore(1);
  private final Thread thread = Thread.ofPlatform().daemon().name("fx-probe").unstarted(this::ask);
  private volatile boolean ended;
  private volatile double longestWait;
  private volatile double longestWork;
  private long lastCpu = -1;

  FxProbe() {
    thread.start();
  }

  /** In milliseconds. */
  double longestWait() {
    return longestWait;
  }

  /** Processor time in milliseconds. */
  double longestWork() {
    return longestWork;
  }

  private void ask() {
    while (!ended) {
      answered.acquireUninterruptibly();
      long asked = System.nanoTime();
      Platform.runLater(() -> answer(asked));
      LockSupport.parkNanos(EVERY_NANOS);
    }
  }

  private void answer(long asked) {
    long cpu = threads.getCurrentThreadCpuTime();
    if (lastCpu >= 0) {
      longestWait = Math.max(longestWait, (System.nanoTime() - asked) / NANOS);
      longestWork = Math.max(longestWork, (cpu - lastCpu) / NANOS);
    }
    lastCpu = cpu;
    answered.release();
  }

  @Override
  public void close() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
