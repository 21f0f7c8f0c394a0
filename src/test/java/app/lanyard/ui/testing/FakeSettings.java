package app.lanyard.ui.testing;

import app.lanyard.library.SettingsStore;
import java.util.HashMap;
import java.util.Map;

/** Settings in memory. */
public final class FakeSettings implements SettingsStore {

  public final Map<String, String> values = new HashMap<>();
  public int writes;

  @Override
  public Map<String, String> all() {
    return Map.copyOf(values);
  }

  @Override
  public void put(String key, String value) {
    writes++;
    values.put(key, value);
  }
}
