package app.lanyard.app;

import app.lanyard.cli.WindowRequest;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what is asked of the window until there is one. May be used from any thread. */
final class Inbox {

  private final Queue<WindowRequest> waiting = new ArrayDeque<>();
  private @Nullable Consumer<WindowRequest> listener;

  synchronized void put(WindowRequest request) {
    if (listener == null) {
      waiting.add(request);
    } else {
      listener.accept(request);
    }
  }

  /** Hands on what waits and what comes, each on the thread that it comes on. */
  synchronized void listen(Consumer<WindowRequest> newListener) {
    listener = newListener;
    while (!waiting.isEmpty()) {
      newListener.accept(waiting.remove());
    }
  }
}
