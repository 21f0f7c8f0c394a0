package app.lanyard.store;

import java.util.concurrent.ExecutionException;

/** Failures that come from another thread. */
final class Failures {

  private Failures() {}

  /** The failure itself, as if it had happened on this thread. */
  static RuntimeException unwrapped(ExecutionException e) {
    return switch (e.getCause()) {
      case Error error -> throw error;
      case RuntimeException failure -> failure;
      case null, default -> new IllegalStateException(e);
    };
  }
}
