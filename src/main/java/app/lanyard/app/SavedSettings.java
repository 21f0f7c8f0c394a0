package app.lanyard.app;

import app.lanyard.library.SettingsStore;
import java.util.Map;

/**
 * The settings as they were when the window was made, and where changes of them are kept.
 *
 * @param values what the store held
 */
record SavedSettings(SettingsStore store, Map<String, String> values) {

  SavedSettings {
    values = Map.copyOf(values);
  }

  /** Reads the settings. Blocks, so it is not called on the JavaFX thread. */
  static SavedSettings read(SettingsStore store) {
    return new SavedSettings(store, store.all());
  }
}
