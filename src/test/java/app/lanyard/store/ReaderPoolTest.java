package app.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReaderPoolTest {

  private static final String ENDLESS =
      "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT max(n) FROM n";

  @TempDir Path folder;
  private ReaderPool pool;

  @BeforeEach
  void open() {
    Path file = folder.resolve("some.db");
    try (Database database = Database.open(file)) {
      database.execute("CREATE TABLE word (word TEXT)");
    }
    pool = new ReaderPool(1, () -> Database.openReadOnly(file));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  /** The interrupt may come at any moment, also just before the query begins. */
  @RepeatedTest(50)
  void anInterruptedCallerStopsTheQueryAndTheNextIsNotHarmed() throws InterruptedException {
    var started = new CountDownLatch(1);
    var failure = new AtomicReference<Throwable>();
    Thread caller =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    pool.read(
                        database -> {
                          started.countDown();
                          return database.number(ENDLESS);
                        });
                  } catch (CancellationException e) {
                    failure.set(e);
                  }
                });
    started.await();
    caller.interrupt();
    caller.join();
    assertThat(failure.get()).isInstanceOf(CancellationException.class);
    assertThat(pool.<Long>read(database -> database.number("SELECT 7"))).isEqualTo(7);
  }

  @Test
  void nothingIsWrittenThroughIt() {
    assertThatThrownBy(
            () -> pool.read(database -> database.update("INSERT INTO word VALUES ('a')")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("can't be written to");
  }

  @Test
  void aFailureOfTheWorkIsThatOfTheRead() {
    assertThatThrownBy(
            () ->
                pool.read(
                    database -> {
                      throw new IllegalStateException("planted");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("planted");
  }
}
