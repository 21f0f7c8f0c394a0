package app.lanyard.ui.settings;

import app.lanyard.library.SettingsStore;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.TaskRunner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The person's settings, read once and written a little late: dragging a divider writes its last
 * place, not each one on the way. Used on the JavaFX thread alone.
 */
public final class LateSettings {

  private static final Logger LOG = LoggerFactory.getLogger(LateSettings.class);

  private final Map<String, String> values;
  private final Map<String, String> unwritten = new ConcurrentHashMap<>();
  private final Lock writing = new ReentrantLock();
  private final SettingsStore store;
  private final TaskRunner runner;
  private final Delay delay;

  /**
   * @param saved what the store holds, read before the window is made
   */
  public LateSettings(
      SettingsStore store, Map<String, String> saved, TaskRunner runner, Delay delay) {
    this.store = store;
    this.values = new HashMap<>(saved);
    this.runner = runner;
    this.delay = delay;
  }

  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Remembers a setting now, and writes it after a while. */
  public void put(String key, String value) {
    if (value.equals(values.put(key, value))) {
      return;
    }
    unwritten.put(key, value);
    delay.restart(this::writeLater);
  }

  /** Writes what is not written yet, and returns when it is. For the end of the program. */
  public void close() {
    write();
  }

  private void writeLater() {
    runner.run(
        this::write,
        written -> LOG.debug("{} settings written", written),
        failure -> LOG.warn("Settings could not be written", failure));
  }

  /** One after the other, so that no older value is written over a newer one. */
  private int write() {
    writing.lock();
    try {
      Map<String, String> toWrite = Map.copyOf(unwritten);
      toWrite.forEach(
          (key, value) -> {
            store.put(key, value);
            unwritten.remove(key, value);
          });
      return toWrite.size();
    } finally {
      writing.unlock();
    }
  }
}
