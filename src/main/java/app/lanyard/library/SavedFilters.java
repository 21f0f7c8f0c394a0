package app.lanyard.library;

import app.lanyard.model.SavedFilter;
import app.lanyard.model.TalkFilter;
import java.util.List;

/** The filters that a person keeps; they are the person's own and last as settings do. */
public interface SavedFilters {

  /** By name. */
  List<SavedFilter> all();

  /** Keeps a filter; one of the same name is replaced. */
  void save(String name, TalkFilter filter);

  /** Forgets a filter, if there is one of that name. */
  void remove(String name);
}
