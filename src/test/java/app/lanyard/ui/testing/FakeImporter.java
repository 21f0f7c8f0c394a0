package app.lanyard.ui.testing;

import app.lanyard.library.ImportListener;
import app.lanyard.library.ImportReport;
import app.lanyard.library.Importer;
import app.lanyard.model.LibraryCounts;
import app.lanyard.model.Problem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** An import that goes as the test says. */
public final class FakeImporter implements Importer {

  public static final LibraryCounts COUNTS = new LibraryCounts(96, 1204, 873, 212, 40);

  public List<Problem> problems = List.of();
  public @Nullable RuntimeException failure;
  public @Nullable CountDownLatch hold;
  public int runs;

  @Override
  public ImportReport importAll(ImportListener listener) {
    runs++;
    listener.progress(1, 10, "a.md");
    awaitRelease(listener);
    if (failure != null) {
      throw failure;
    }
    return new ImportReport(
        12, 1, 83, 0, COUNTS, problems, Duration.ofSeconds(1), listener.isCancelled());
  }

  /** Waits for the test, or for somebody to cancel. */
  private void awaitRelease(ImportListener listener) {
    CountDownLatch latch = hold;
    while (latch != null && latch.getCount() > 0 && !listener.isCancelled()) {
      Thread.onSpinWait();
    }
  }
}
