package app.lanyard.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one connection that writes, on its one thread: writes queue up instead of colliding. */
final class Writer {

  private final Database database;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("lanyard-writer").daemon().factory());

  Writer(Database database) {
    this.database = database;
  }

  /**
   * Runs work in one transaction. An interrupted caller still waits for its end: a write is done or
   * undone, never left behind.
   */
  <T> T write(Function<Database, T> work) {
    return await(thread.submit(() -> database.transact(() -> work.apply(database))));
  }

  /** Runs statements that must not be in a transaction. */
  void configure(String sql) {
    await(thread.submit(() -> database.execute(sql), true));
  }

  /**
   * Waits for what is being written, and closes the connection. A second call does nothing.
   *
   * @param last done last of all, outside a transaction
   */
  void close(Consumer<Database> last) {
    if (thread.isShutdown()) {
      return;
    }
    thread.close();
    try {
      last.accept(database);
    } finally {
      database.close();
    }
  }

  private static <T> T await(Future<T> answer) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw Failures.unwrapped(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
