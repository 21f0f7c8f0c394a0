package app.lanyard.library;

import java.util.Map;

final class StoredSettings implements SettingsStore {

  private final StoreCalls store;

  StoredSettings(StoreCalls store) {
    this.store = store;
  }

  @Override
  public Map<String, String> all() {
    return store.read(session -> session.settings().all());
  }

  @Override
  public void put(String key, String value) {
    store.write(
        session -> {
          session.settings().put(key, value);
          return key;
        });
  }
}
