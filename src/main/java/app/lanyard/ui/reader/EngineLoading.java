package app.lanyard.ui.reader;

import app.lanyard.ui.task.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.web.WebView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the web engine off the JavaFX thread. Its library alone has more than 100 MB, and the first
 * web view would load it on the JavaFX thread, where everything stands still for a second. Used on
 * the JavaFX thread.
 */
final class EngineLoading {

  private static final Logger LOG = LoggerFactory.getLogger(EngineLoading.class);

  /** The first one loads the library when it is initialised. */
  private static final List<String> CLASSES =
      List.of("com.sun.webkit.WebPage", "javafx.scene.web.WebEngine", "javafx.scene.web.WebView");

  private final TaskRunner runner;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean begun;
  private boolean over;

  EngineLoading(TaskRunner runner) {
    this.runner = runner;
  }

  /** Does nothing if it was called before. */
  void begin() {
    if (!begun) {
      begun = true;
      runner.run(EngineLoading::load, loaded -> end(), this::goOnWithout);
    }
  }

  /** Runs something once the engine is loaded: at once if it is already. */
  void whenLoaded(Runnable action) {
    if (over) {
      action.run();
      return;
    }
    waiting.add(action);
    begin();
  }

  private static int load() throws ClassNotFoundException {
    try {
      for (String name : CLASSES) {
        Class.forName(name, true, WebView.class.getClassLoader());
      }
      return CLASSES.size();
    } catch (LinkageError e) {
      throw new IllegalStateException("The web engine does not go with this system", e);
    }
  }

  /** The web view tries once more itself, and says what is wrong with it. */
  private void goOnWithout(Throwable failure) {
    LOG.warn("The web engine could not be loaded ahead of its first page", failure);
    end();
  }

  private void end() {
    over = true;
    waiting.forEach(Runnable::run);
    waiting.clear();
  }
}
