package app.lanyard.library;

import app.lanyard.model.SavedFilter;
import app.lanyard.model.TalkFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps each filter as a setting of its own, so that saving one never loses another. */
final class StoredFilters implements SavedFilters {

  private static final String PREFIX = "filter:";
  private static final Comparator<SavedFilter> BY_NAME =
      Comparator.comparing(SavedFilter::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(SavedFilter::name);

  private final StoreCalls store;

  StoredFilters(StoreCalls store) {
    this.store = store;
  }

  @Override
  public List<SavedFilter> all() {
    return store.read(session -> session.settings().all()).entrySet().stream()
        .filter(setting -> setting.getKey().startsWith(PREFIX))
        .flatMap(setting -> saved(setting).stream())
        .sorted(BY_NAME)
        .toList();
  }

  @Override
  public void save(String name, TalkFilter filter) {
    String json = FilterJson.write(filter);
    store.write(
        session -> {
          session.settings().put(PREFIX + name, json);
          return name;
        });
  }

  @Override
  public void remove(String name) {
    store.write(
        session -> {
          session.settings().remove(PREFIX + name);
          return name;
        });
  }

  private static Optional<SavedFilter> saved(Map.Entry<String, String> setting) {
    String name = setting.getKey().substring(PREFIX.length());
    return FilterJson.read(setting.getValue()).map(filter -> new SavedFilter(name, filter));
  }
}
