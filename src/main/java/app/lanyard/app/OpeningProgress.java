package app.lanyard.app;

import app.lanyard.library.ImportListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/** Passes on how far the opening of the library is, when its index has to be made anew. */
final class OpeningProgress implements ImportListener {

  private volatile DoubleConsumer watcher = fraction -> {};
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /**
   * @param fraction gets numbers from 0 to 1, on any thread
   */
  void watch(DoubleConsumer fraction) {
    watcher = fraction;
  }

  void cancel() {
    cancelled.set(true);
  }

  @Override
  public void progress(int done, int total, String path) {
    if (total > 0) {
      watcher.accept((double) done / total);
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }
}
