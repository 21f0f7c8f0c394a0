package app.lanyard.ui.testing;

import app.lanyard.library.SavedFilters;
import app.lanyard.model.SavedFilter;
import app.lanyard.model.TalkFilter;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Kept filters in memory. */
public final class FakeSavedFilters implements SavedFilters {

  private final SortedMap<String, TalkFilter> filters = new ConcurrentSkipListMap<>();

  @Override
  public List<SavedFilter> all() {
    return filters.entrySet().stream()
        .map(filter -> new SavedFilter(filter.getKey(), filter.getValue()))
        .toList();
  }

  @Override
  public void save(String name, TalkFilter filter) {
    filters.put(name, filter);
  }

  @Override
  public void remove(String name) {
    filters.remove(name);
  }
}
