package app.lanyard.ui.reader;

import app.lanyard.library.SettingsStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Settings that last as long as the test. */
final class MemorySettings implements SettingsStore {

  private final Map<String, String> values = new ConcurrentHashMap<>();

  @Override
  public Map<String, String> all() {
    return Map.copyOf(values);
  }

  @Override
  public void put(String key, String value) {
    values.put(key, value);
  }
}
