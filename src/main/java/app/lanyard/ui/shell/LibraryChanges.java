package app.lanyard.ui.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the views that the library holds something else now. Listeners live as long as the window,
 * so they never leave. Used on the JavaFX thread alone.
 */
public final class LibraryChanges {

  private final List<Runnable> listeners = new ArrayList<>();

  public void subscribe(Runnable listener) {
    listeners.add(listener);
  }

  public void fire() {
    listeners.forEach(Runnable::run);
  }
}
