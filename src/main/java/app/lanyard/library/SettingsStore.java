package app.lanyard.library;

import java.util.Map;

/** The person's settings, kept in the library file. */
public interface SettingsStore {

  Map<String, String> all();

  /** Keeps one setting; it is on disk when this returns. */
  void put(String key, String value);
}
