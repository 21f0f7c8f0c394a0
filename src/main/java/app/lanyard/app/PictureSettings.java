package app.lanyard.app;

import app.lanyard.library.SettingsStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Settings of a window that is only drawn: the usual ones, in the colours asked for. */
final class PictureSettings implements SettingsStore {

  private final Map<String, String> values = new ConcurrentHashMap<>();

  PictureSettings(boolean dark) {
    values.put("theme", dark ? "dark" : "light");
  }

  @Override
  public Map<String, String> all() {
    return Map.copyOf(values);
  }

  @Override
  public void put(String key, String value) {
    values.put(key, value);
  }
}
