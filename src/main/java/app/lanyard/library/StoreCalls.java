package app.lanyard.library;

import app.lanyard.store.ReadSession;
import app.lanyard.store.Store;
import app.lanyard.store.StoreException;
import app.lanyard.store.WriteSession;
import java.util.function.Function;
import java.util.function.Supplier;

/** The store, with its failures as {@link LibraryException}s. */
final class StoreCalls implements AutoCloseable {

  private final Store store;

  private StoreCalls(Store store) {
    this.store = store;
  }

  static StoreCalls opening(Supplier<Store> open) {
    return new StoreCalls(translated(open));
  }

  /** Whether the index was closed properly, and nothing has written to it since. */
  boolean isIndexAsLeft() {
    return store.isIndexAsLeft();
  }

  <T> T read(Function<ReadSession, T> work) {
    return translated(() -> store.read(work));
  }

  <T> T write(Function<WriteSession, T> work) {
    return translated(() -> store.write(work));
  }

  /** Runs work that writes much to the index. */
  void inBulk(Runnable work) {
    translated(
        () -> {
          store.beginBulk();
          try {
            work.run();
          } finally {
            store.endBulk();
          }
          return store;
        });
  }

  @Override
  public void close() {
    translated(
        () -> {
          store.close();
          return store;
        });
  }

  private static <T> T translated(Supplier<T> call) {
    try {
      return call.get();
    } catch (StoreException e) {
      throw new LibraryException(e.sentence(), e);
    }
  }
}
