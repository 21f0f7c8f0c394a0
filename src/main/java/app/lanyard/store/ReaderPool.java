package app.lanyard.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A few read-only connections, each used by one of as many platform threads: a call into SQLite
 * would pin a virtual thread. The thread that asks waits; if it is interrupted, the query is
 * stopped.
 */
final class ReaderPool implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(2);

  private final List<Database> connections;
  private final BlockingQueue<Database> idle;
  private final ExecutorService threads;

  ReaderPool(int size, Supplier<Database> open) {
    connections = Stream.generate(open).limit(size).toList();
    idle = new LinkedBlockingQueue<>(connections);
    threads =
        Executors.newFixedThreadPool(
            size, Thread.ofPlatform().name("lanyard-reader-", 1).daemon().factory());
  }

  /**
   * Runs work on one connection, in one transaction, so that all it reads belongs together.
   *
   * @throws CancellationException if the calling thread is interrupted
   */
  <T> T read(Function<Database, T> work) {
    var reading = new Reading<T>(work);
    Future<T> answer = threads.submit(reading::run);
    try {
      return answer.get();
    } catch (InterruptedException e) {
      answer.cancel(false);
      reading.cancel();
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException().initCause(e);
    } catch (ExecutionException e) {
      throw Failures.unwrapped(e);
    }
  }

  @Override
  public void close() {
    threads.close();
    connections.forEach(Database::close);
  }

  private final class Reading<T> {

    private final Function<Database, T> work;
    private @Nullable Database current;
    private boolean cancelled;

    Reading(Function<Database, T> work) {
      this.work = work;
    }

    T run() throws InterruptedException {
      Database database = idle.take();
      try {
        begin(database);
        return database.transact(() -> work.apply(database));
      } finally {
        end();
        idle.add(database);
      }
    }

    private synchronized void begin(Database database) {
      if (cancelled) {
        throw new CancellationException();
      }
      database.resume();
      current = database;
    }

    private synchronized void end() {
      current = null;
    }

    /**
     * Stops the work. SQLite takes no notice of being interrupted before a statement makes its
     * first step, so that is repeated until the work has ended.
     */
    void cancel() {
      while (isStopping()) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }

    private synchronized boolean isStopping() {
      cancelled = true;
      if (current == null) {
        return false;
      }
      try {
        current.cancel();
      } catch (SQLException e) {
        throw StoreException.of(e);
      }
      return true;
    }
  }
}
