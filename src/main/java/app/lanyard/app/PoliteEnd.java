package app.lanyard.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the program end in order when the system asks it to, as when the person logs out: what was
 * chosen last is kept, and the library is closed, so that the next start need not check it.
 */
final class PoliteEnd implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PoliteEnd.class);

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  /**
   * @param asking asks for the end, and does not wait for it
   * @param patience how long the system is kept waiting
   */
  PoliteEnd(Runnable asking, Duration patience) {
    this.hook = Thread.ofPlatform().name("lanyard-end").unstarted(() -> end(asking, patience));
  }

  /** From now on the system's wish is heard. */
  void listen() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What the system starts. */
  Thread hook() {
    return hook;
  }

  /** Says that everything is closed, whoever asked for it. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("The system has asked for the end already", e);
    }
  }

  private void end(Runnable asking, Duration patience) {
    asking.run();
    try {
      if (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("The program did not end in time, and is cut short");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
